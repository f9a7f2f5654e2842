import { languages } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { loadMilestones, type MilestoneRow } from "./load-milestones";
import { addressOf } from "./milestone-filters";

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

/** The public milestones that a search finds on a day, by "plan/code"; the better the find, the higher. */
export async function rankMilestones(
  programme: string,
  q: string,
  day: Day,
): Promise<ReadonlyMap<string, number>> {
  const rows = await loadMilestones(programme, day);
  return new Map(rows.filter((row) => isFound(row, q)).map((row) => [addressOf(row), 1]));
}
