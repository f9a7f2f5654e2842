import { createHash } from "node:crypto";
import { z } from "zod";
import { languages, parts } from "@/db/vocabulary";
import { DaySchema } from "@/lib/dates/day";
import { TermWords } from "@/lib/standing/term-words";
import { LocalLine, OptionalLocalLine } from "@/lib/texts/local-words";

const Code = z
  .string("required")
  .trim()
  .regex(/^\d{1,4}(\.\d{1,4}){0,3}$/, "code");
const Leads = z
  .object({ BY: z.uuid().optional(), KZ: z.uuid().optional() })
  .refine(({ BY, KZ }) => BY !== undefined || KZ !== undefined, { path: ["BY"], error: "oneLead" });

const hasWords = (part: unknown) => {
  const { code, title } = (part ?? {}) as { code?: unknown; title?: Record<string, unknown> };
  return Boolean(code) || languages.some((language) => Boolean(title?.[language]));
};

const noContent = z.object({}).default({});

/** What each kind of decision says, beside the plan or milestone it is about. */
export const decisionContents = {
  approve: noContent,
  add: z.object({
    code: Code,
    areaId: z.uuid("choose"),
    title: LocalLine,
    completion: OptionalLocalLine,
    term: TermWords,
    leads: Leads,
  }),
  move: z.object({ term: TermWords }),
  amend: z.object({ title: LocalLine, completion: OptionalLocalLine }),
  pass: z.object({
    fromBodyId: z.uuid().optional(),
    toBodyId: z.uuid("choose"),
    part: z.enum(parts, "choose"),
  }),
  remove: noContent,
  carry: z.object({ planId: z.uuid("choose"), code: Code }),
  merge: z.object({ intoId: z.uuid("choose") }),
  split: z.object({
    parts: z.preprocess(
      // A part that was left empty is none.
      (typed) => (Array.isArray(typed) ? typed.filter(hasWords) : typed),
      z
        .array(z.object({ code: Code, title: LocalLine }))
        .min(2, "twoParts")
        .max(6, "tooMany"),
    ),
  }),
  close: z.object({ doneOn: DaySchema }),
  reopen: noContent,
} as const;

type Contents = {
  [Kind in keyof typeof decisionContents]: z.output<(typeof decisionContents)[Kind]>;
};
/** A decision's kind with what it says. */
export type Decided = {
  [Kind in keyof Contents]: { kind: Kind; content: Contents[Kind] };
}[keyof Contents];
export type DecidedOf<Kind extends keyof Contents> = Contents[Kind];

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** SHA-256 over what both sides agree to, whatever order its keys are stored in. */
export function decisionHash(decision: {
  planId: string;
  milestoneId: string | null;
  kind: string;
  content: unknown;
  reason: string;
}): Buffer {
  const { planId, kind, content, reason } = decision;
  // An added milestone has no id before the decision is recorded.
  const milestoneId = kind === "add" ? null : decision.milestoneId;
  const said = canonical({ planId, milestoneId, kind, content, reason });
  return createHash("sha256").update(JSON.stringify(said)).digest();
}
