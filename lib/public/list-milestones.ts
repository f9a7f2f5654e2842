import { sideCodes, type Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { readText } from "@/lib/i18n/read-text";
import { countStandings, readingOrder } from "@/lib/standing/count-standings";
import { hearings } from "@/lib/standing/heard-of";
import { groupOf } from "./arrange-milestones";
import { getOutline } from "./get-programme";
import type { MilestoneRow } from "./load-milestones";
import { arrangementOf, type Grouping, type MilestoneFilters } from "./milestone-filters";
import { pageOf } from "./page-of";
import { selectAndCount } from "./select-milestones";

/**
 * The public milestones that pass the filters, a page at a time and in groups, and for each filter how
 * many there would be under each of its choices with the other filters as they are.
 */
export async function listMilestones(
  programme: string,
  filters: MilestoneFilters,
  day: Day,
  language: Language,
) {
  const [{ all, shown, counts }, outline] = await Promise.all([
    selectAndCount(programme, filters, day, language),
    getOutline(programme, day),
  ]);
  const { rows: _, ...page } = pageOf(shown, filters.after);
  const arrangement = arrangementOf(filters);
  const counted = <Choice extends { slug: string }>(
    choices: readonly Choice[],
    words: ReadonlyMap<string, number>,
  ) => choices.map((choice) => ({ ...choice, count: words.get(choice.slug) ?? 0 }));
  const named = <Word extends string>(words: readonly Word[]) => words.map((slug) => ({ slug }));

  return {
    ...page,
    total: shown.length,
    all: all.length,
    arrangement,
    /** What stands where nothing is asked for. */
    usual: {
      sort: arrangementOf({ ...filters, sort: undefined }).sort,
      group: arrangementOf({ ...filters, group: undefined }).group,
    },
    groups: groupsOf(shown, page, arrangement.group, language),
    standings: countStandings(shown.map(({ standing }) => standing)),
    choices: {
      plan: counted(outline.plans, counts.plan),
      area: counted(outline.areas, counts.area),
      standing: counted(named(readingOrder), counts.standing),
      side: counted(named(sideCodes), counts.side),
      body: counted(bodiesOf(all, language), counts.body),
      reporting: counted(named(hearings), counts.reporting),
      term: counted(named([...counts.term.keys()].sort()), counts.term),
    },
  };
}

/** The groups of a page; each says how many it has in all, and whether it began on a page before. */
function groupsOf(
  shown: readonly MilestoneRow[],
  { from, to }: { from: number; to: number },
  by: Grouping,
  language: Language,
) {
  const groups = new Map<
    string,
    { slug: string; total: number; isContinued: boolean; rows: MilestoneRow[] }
  >();
  for (const [index, row] of shown.entries()) {
    const { slug } = groupOf(row, by, language);
    const group = groups.get(slug) ?? { slug, total: 0, isContinued: false, rows: [] };
    group.total += 1;
    if (index < from) group.isContinued = true;
    else if (index < to) group.rows.push(row);
    groups.set(slug, group);
  }
  return [...groups.values()].filter(({ rows }) => rows.length > 0);
}

/** The bodies of all milestones, by name. */
function bodiesOf(all: readonly MilestoneRow[], language: Language) {
  const named = new Map(all.flatMap((row) => row.bodies.map((body) => [body.body, body])));
  const { compare } = new Intl.Collator(language);
  return [...named.values()]
    .map(({ body, name }) => ({ slug: body, name: name ? readText(name, language).text : body }))
    .sort((a, b) => compare(a.name, b.name));
}
