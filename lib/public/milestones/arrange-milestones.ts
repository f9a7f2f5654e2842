import type { Language } from "@/db/vocabulary";
import { orderOf } from "@/lib/i18n/order-of";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { readingOrder } from "@/lib/standing/count-standings";
import { lastWordOn } from "@/lib/standing/last-word-on";
import { termEnds } from "@/lib/standing/term-ends";
import type { MilestoneRow } from "./load-milestones";
import {
  milestoneAddress,
  type Arrangement,
  arrangementOf,
  type MilestoneGrouping,
  type MilestoneFilters,
} from "./milestone-filters";

/** What stands together in the list, in the order in which it is shown. */
export type Group = { slug: string; rows: readonly MilestoneRow[] };

/** The lead body by which a milestone is grouped: of the reader's first side, where there is one. */
function leadOf({ bodies }: MilestoneRow, language: Language) {
  const [first] = sidesInOrder(language);
  const leads = bodies.filter(({ part }) => part === "lead");
  return leads.find(({ sideCode }) => sideCode === first) ?? leads[0] ?? bodies[0];
}

// Sorts behind every name.
const last = "\uffff";

/** The word of a milestone's group, and what puts the groups in order. */
function groupOf(row: MilestoneRow, by: MilestoneGrouping, language: Language) {
  switch (by) {
    case "area":
      return { slug: row.area.slug, order: String(row.area.number) };
    case "plan":
      return { slug: row.plan, order: row.plan };
    case "standing": {
      const { headline } = row.standing;
      return { slug: headline, order: String(readingOrder.indexOf(headline)) };
    }
    case "body": {
      const lead = leadOf(row, language);
      if (!lead) return { slug: "", order: last };
      return { slug: lead.body, order: lead.name ? readText(lead.name, language).text : lead.body };
    }
    case "term": {
      const [slug = ""] = termEnds(row.standing.currentTerm);
      return { slug, order: slug };
    }
    case "none":
      return { slug: "", order: "" };
  }
}

/**
 * Milestones in groups, in the order in which they are shown: within a group as asked, and else as the plans
 * have them.
 * @param rows in the order of plan and code
 * @param ranks what a search has found, where there is a search
 */
export function arrangeMilestones(
  rows: readonly MilestoneRow[],
  filters: MilestoneFilters,
  language: Language,
  ranks: ReadonlyMap<string, number> | null,
): Group[] {
  const arrangement = arrangementOf(filters);
  const groups = new Map<string, { slug: string; order: string; rows: MilestoneRow[] }>();
  for (const row of rows) {
    const { slug, order } = groupOf(row, arrangement.group, language);
    const group = groups.get(slug);
    if (group) group.rows.push(row);
    else groups.set(slug, { slug, order, rows: [row] });
  }
  const compare = orderOf(language);
  return [...groups.values()]
    .sort((a, b) => compare(a.order, b.order))
    .map((group) => ({ slug: group.slug, rows: inOrder(group.rows, arrangement, ranks) }));
}

type Key = string | number | null;

/** What lacks that by which it is sorted comes last, whichever way round. */
function inOrder(
  rows: readonly MilestoneRow[],
  { sort, isReversed }: Arrangement,
  ranks: ReadonlyMap<string, number> | null,
): readonly MilestoneRow[] {
  if (sort === "code") return isReversed ? rows.toReversed() : rows;
  const keyOf = (row: MilestoneRow): Key => {
    switch (sort) {
      case "term":
        return row.standing.currentTerm?.lastOn ?? null;
      case "standing":
        return readingOrder.indexOf(row.standing.headline);
      case "recent":
        return lastWordOn(row.standing);
      case "rank":
        return ranks?.get(milestoneAddress(row)) ?? null;
    }
  };
  // The newest word and the best find come first of themselves.
  const way = isReversed === (sort === "recent" || sort === "rank") ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
      return a.key < b.key ? -way : way;
    })
    .map(({ row }) => row);
}
