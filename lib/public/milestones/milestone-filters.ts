import { z } from "zod";
import { sideCodes } from "@/db/vocabulary";
import { hearings } from "@/lib/standing/heard-of";
import { headlines } from "@/lib/standing/standing";
import { endless } from "@/lib/standing/term-ends";

/** Orders that can be asked for; "-" before one turns it round. */
const sorts = ["code", "term", "standing", "recent"] as const;
const groupings = ["area", "plan", "standing", "body", "term", "none"] as const;
export type MilestoneGrouping = (typeof groupings)[number];

const wordLike = (pattern: RegExp) => z.string().regex(pattern).optional().catch(undefined);
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words).optional().catch(undefined);
const slug = /^[a-z0-9-]{1,80}$/;
const longestSearch = 200;

/** The list as an address asks for it; what is wrong is left out. */
export const MilestoneFilters = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, longestSearch))
    // Neither a control character nor half a letter is searched for.
    .transform((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, " ").trim() || undefined)
    .optional()
    .catch(undefined),
  plan: wordLike(slug),
  area: wordLike(slug),
  side: oneOf(sideCodes),
  body: wordLike(slug),
  standing: oneOf(headlines),
  reporting: oneOf(hearings),
  /** When the current term ends: "2012", "2012-q4", or why it has no end. */
  term: wordLike(new RegExp(`^(?:[12]\\d{3}(?:-q[1-4])?|${endless.join("|")})$`)),
  /** A list is drawn unless a table is asked for. */
  view: oneOf(["table"]),
  group: oneOf(groupings),
  sort: oneOf([...sorts, "-code", "-term", "-standing", "-recent"]),
  /** The last milestone of the page before, as "2012-2013/5.1". */
  after: wordLike(/^[a-z0-9-]{1,80}\/\d{1,6}(?:\.\d{1,6}){0,5}$/),
});
export type MilestoneFilters = z.output<typeof MilestoneFilters>;

/** What an address and a cursor call a milestone. */
export const milestoneAddress = ({ plan, code }: { plan: string; code: string }) =>
  `${plan}/${code}`;

export type Arrangement = {
  /** `rank` is the order of a search: the best first. */
  sort: (typeof sorts)[number] | "rank";
  isReversed: boolean;
  group: MilestoneGrouping;
};

/**
 * How the list is arranged. What is searched for stands with the best find first; the order of the plan
 * stands by area, any other order as one list.
 */
export function arrangementOf({ q, sort, group }: MilestoneFilters): Arrangement {
  const bare = sort?.replace("-", "") as (typeof sorts)[number] | undefined;
  const order = bare ?? (q ? "rank" : "code");
  return {
    sort: order,
    isReversed: sort?.startsWith("-") ?? false,
    group: group ?? (order === "code" ? "area" : "none"),
  };
}
