import { z } from "zod";
import { languages, type Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { headlines } from "@/lib/standing/standing";
import { countStandings } from "@/lib/standing/count-standings";
import { getOutline } from "./get-programme";
import { loadMilestones, type MilestoneRow } from "./load-milestones";

const pageSize = 50;

const word = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .optional()
  .catch(undefined);

/** The filters of the list as an address carries them; what is wrong is left out. */
export const MilestoneFilters = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 200))
    .transform((text) => text || undefined)
    .optional()
    .catch(undefined),
  plan: word,
  area: word,
  side: z.enum(["BY", "KZ"]).optional().catch(undefined),
  body: word,
  standing: z.enum(headlines).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type MilestoneFilters = z.output<typeof MilestoneFilters>;

const fold = (text: string) => text.toLocaleLowerCase().normalize("NFC");

function isFound(row: MilestoneRow, asked: string): boolean {
  const texts = [row.title, ...row.bodies.flatMap(({ name }) => name ?? [])].flatMap((local) =>
    languages.flatMap((language) => local[language] ?? []),
  );
  const haystack = fold([row.code, ...texts].join("\n"));
  return fold(asked)
    .split(/\s+/)
    .every((part) => haystack.includes(part));
}

const tests: {
  [Name in Exclude<keyof MilestoneFilters, "page">]-?: (
    row: MilestoneRow,
    asked: NonNullable<MilestoneFilters[Name]>,
  ) => boolean;
} = {
  q: isFound,
  plan: (row, plan) => row.plan === plan,
  area: (row, area) => row.area.slug === area,
  side: (row, side) => row.bodies.some(({ sideCode }) => sideCode === side),
  body: (row, slug) => row.bodies.some(({ body }) => body === slug),
  standing: (row, headline) => row.standing.headline === headline,
};

type Name = keyof typeof tests;
const names = Object.keys(tests) as Name[];

const passes = (row: MilestoneRow, filters: MilestoneFilters, left?: Name) =>
  names.every((name) => {
    const asked = filters[name];
    return name === left || asked === undefined || tests[name](row, asked as never);
  });

/**
 * The public milestones that pass the filters, a page at a time, and for each filter how many there
 * would be under each of its choices with the other filters as they are.
 */
export async function listMilestones(
  programme: string,
  filters: MilestoneFilters,
  day: Day,
  language: Language,
) {
  const [rows, outline] = await Promise.all([
    loadMilestones(programme, day),
    getOutline(programme, day),
  ]);
  const found = rows.filter((row) => passes(row, filters));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(filters.page, pages);
  const without = (name: Name) => rows.filter((row) => passes(row, filters, name));

  return {
    total: found.length,
    all: rows.length,
    page,
    pages,
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    counts: countStandings(found.map(({ standing }) => standing)),
    choices: {
      plans: withCounts(outline.plans, without("plan"), (row) => [row.plan]),
      areas: withCounts(outline.areas, without("area"), (row) => [row.area.slug]),
      sides: withCounts(
        [{ slug: "BY" as const }, { slug: "KZ" as const }],
        without("side"),
        (row) => row.bodies.map(({ sideCode }) => sideCode),
      ),
      bodies: bodiesIn(rows, without("body"), language),
      standings: withCounts(
        headlines.map((slug) => ({ slug })),
        without("standing"),
        (row) => [row.standing.headline],
      ),
    },
  };
}

const withCounts = <Choice extends { slug: string }>(
  choices: readonly Choice[],
  rows: readonly MilestoneRow[],
  slugsOf: (row: MilestoneRow) => readonly string[],
) =>
  choices.map((choice) => ({
    ...choice,
    count: rows.filter((row) => slugsOf(row).includes(choice.slug)).length,
  }));

function bodiesIn(all: readonly MilestoneRow[], rows: readonly MilestoneRow[], language: Language) {
  const named = new Map(all.flatMap((row) => row.bodies.map((body) => [body.body, body])));
  const choices = [...named.values()].map(({ body, name, sideCode }) => ({
    slug: body,
    sideCode,
    name: name?.[language] ?? body,
  }));
  return withCounts(
    choices.sort((a, b) => a.name.localeCompare(b.name, language)),
    rows,
    (row) => row.bodies.map(({ body }) => body),
  );
}
