import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isOneLine } from "@/lib/texts/line";
import { fieldNames, updateFields } from "@/lib/updates/fields";

/**
 * Fields of forms and verbs in which a text may have several lines. What is not named here stands on one
 * line, and refuses whatever would end it.
 */
const manyLines: readonly string[] = [
  "agenda",
  "answer",
  "comment",
  "note",
  "outcome",
  "reason",
  "text",
  ...fieldNames.filter((name) => updateFields[name].kind === "text"),
];
/** Never stored and never shown: a program's trap, and what is hashed. */
const elsewhere = ["website", "password"];

const lineEnds = ["\n", "\r", "\u2028", "\u2029", "\u0085", "\u0007", "\t", "\0"];
const samples = lineEnds.flatMap((end) => [
  `a${end}b`,
  `https://example.org/a${end}b`,
  `a${end}b@example.org`,
  `/en/a${end}b`,
]);

const typeOf = (schema: z.core.$ZodType) => schema._zod.def.type;
/** What a schema that only wraps another one is about. */
function within(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.ZodOptional)._zod;
  const inner = def.innerType ?? (schema as unknown as z.ZodPipe)._zod.def.in;
  return inner && typeOf(schema) !== "transform" ? within(inner) : schema;
}

type Leaf = { path: string; schema: z.core.$ZodType };
/** Every string in a schema, with what is done to it on the way. */
function stringsOf(schema: z.core.$ZodType, path: string): Leaf[] {
  const core = within(schema);
  switch (typeOf(core)) {
    case "string":
      return [{ path, schema }];
    case "object":
      return Object.entries((core as z.ZodObject)._zod.def.shape).flatMap(([key, inner]) =>
        stringsOf(inner, `${path}.${key}`),
      );
    case "array":
      return stringsOf((core as z.ZodArray)._zod.def.element, path);
    case "union":
      return (core as z.ZodUnion)._zod.def.options.flatMap((one) => stringsOf(one, path));
    case "transform": {
      // A preprocess: what it makes is what is looked at.
      const { out } = (schema as unknown as z.ZodPipe)._zod.def;
      return out ? stringsOf(out, path) : [];
    }
    default:
      return [];
  }
}

/** Files with schemas of what is written; questions of readers write nothing. */
const files = readdirSync(join(process.cwd(), "lib"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("public/"))
  .filter((file) =>
    /^export const \w+ = \w*(?:z$|z\.|\w+\.extend\()/m.test(
      readFileSync(join(process.cwd(), "lib", file), "utf8"),
    ),
  );

const leaves = new Map<string, Leaf>();
for (const file of files) {
  const exported = (await import(/* @vite-ignore */ join(process.cwd(), "lib", file))) as object;
  for (const [name, value] of Object.entries(exported))
    if (value instanceof z.ZodType)
      for (const leaf of stringsOf(value, name)) leaves.set(leaf.path, leaf);
}

const isMany = ({ path }: Leaf) => manyLines.some((name) => path.split(".").includes(name));
const takesBreaks = ({ schema }: Leaf) =>
  samples.filter((sample) => {
    const parsed = z.safeParse(schema, sample);
    return parsed.success && !isOneLine(String(parsed.data));
  });

describe("the schemas of forms and verbs", () => {
  test("are found, with their strings", () => {
    const paths = [...leaves.keys()];
    for (const one of [
      "MeetingInput.title.kk",
      "MeetingInput.slug",
      "PlanInput.title.ru",
      "RecordInput.instrumentNumber",
      "UpdateInput.evidence.title",
      "DecisionProposal.content.parts.code",
      "NewPerson.name",
      "TriageInput.link",
    ])
      expect(paths).toContain(one);
    expect(paths.length).toBeGreaterThan(60);
  });

  test("keep each one-line field on one line, whatever ends a line", () => {
    const broken = [...leaves.values()]
      .filter((leaf) => !isMany(leaf) && !elsewhere.some((name) => leaf.path.endsWith(name)))
      .filter((leaf) => takesBreaks(leaf).length > 0)
      .map(({ path }) => path);
    expect(broken).toEqual([]);
  });

  test("take several lines where they are named here, and name no field that is gone", () => {
    const many = [...leaves.values()].filter(isMany);
    for (const leaf of many) expect(takesBreaks(leaf), leaf.path).toContain("a\nb");
    const used = manyLines.filter((name) =>
      many.some(({ path }) => path.split(".").includes(name)),
    );
    expect(used).toEqual(manyLines);
  });
});
