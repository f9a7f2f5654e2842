import { sideCodes, type Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { orderOf } from "@/lib/i18n/order-of";
import { readText } from "@/lib/i18n/read-text";
import { getOutline } from "@/lib/public/programme/get-programme";
import { readingOrder } from "@/lib/standing/count-standings";
import { hearings } from "@/lib/standing/heard-of";
import type { Group } from "./arrange-milestones";
import type { MilestoneRow } from "./load-milestones";
import { arrangementOf, type MilestoneFilters } from "./milestone-filters";
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
  const [{ all, groups, counts }, outline] = await Promise.all([
    selectAndCount(programme, filters, day, language),
    getOutline(programme, day),
  ]);
  const shown = groups.flatMap(({ rows }) => rows);
  const page = pageOf(shown, filters);
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
    groups: groupsOn(page, groups),
    choices: {
      plan: counted(outline.plans, counts.plan),
      area: counted(outline.areas, counts.area),
      standing: counted(named(readingOrder), counts.standing),
      side: counted(named(sideCodes), counts.side),
      body: counted(bodiesOf(all, language), counts.body),
      reporting: counted(named(hearings), counts.reporting),
      term: counted(named(endsOf(counts.term, filters.term)), counts.term),
    },
  };
}

/** The groups of a page; each says how many it has in all, and whether it began on a page before. */
function groupsOn({ from, to }: { from: number; to: number }, groups: readonly Group[]) {
  let behind = 0;
  return groups.flatMap(({ slug, rows }) => {
    const start = behind;
    behind += rows.length;
    const shown = rows.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (shown.length === 0) return [];
    return [{ slug, total: rows.length, isContinued: start < from, rows: shown }];
  });
}

/** The bodies of all milestones, by name. */
function bodiesOf(all: readonly MilestoneRow[], language: Language) {
  const names = new Map<string, string>();
  for (const { bodies } of all)
    for (const { body, name } of bodies)
      if (!names.has(body)) names.set(body, name ? readText(name, language).text : body);
  const compare = orderOf(language);
  return [...names].map(([slug, name]) => ({ slug, name })).sort((a, b) => compare(a.name, b.name));
}

/** The ends of terms in their order; a quarter that holds all of its year says nothing more. */
const endsOf = (counts: ReadonlyMap<string, number>, asked: string | undefined) =>
  [...counts.keys()]
    .filter((word) => {
      const [year = "", quarter] = word.split("-");
      return word === asked || !quarter || counts.get(word) !== counts.get(year);
    })
    .sort();
