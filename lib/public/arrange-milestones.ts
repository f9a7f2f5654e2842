import type { Language } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { readingOrder } from "@/lib/standing/count-standings";
import { lastWordOn } from "@/lib/standing/last-word-on";
import { termEnds } from "@/lib/standing/term-ends";
import type { MilestoneRow } from "./load-milestones";
import {
  addressOf,
  arrangementOf,
  type Grouping,
  type MilestoneFilters,
} from "./milestone-filters";

/** The group of a milestone: its word, and what puts the groups in order. */
type Group = { slug: string; order: string };

/** The lead body by which a milestone is grouped: of the reader's first side, where there is one. */
function leadOf({ bodies }: MilestoneRow, language: Language) {
  const [first] = sidesInOrder(language);
  const leads = bodies.filter(({ part }) => part === "lead");
  return leads.find(({ sideCode }) => sideCode === first) ?? leads[0] ?? bodies[0];
}

// Sorts behind every name.
const last = "\uffff";

/** The group of a milestone, by what the list is grouped by. */
export function groupOf(row: MilestoneRow, by: Grouping, language: Language): Group {
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

type Key = string | number | null;

const compareKeys = (a: Key, b: Key) => (a === b ? 0 : a! < b! ? -1 : 1);

/**
 * Milestones in the order in which they are shown: by group, then as asked, then as the plans have them.
 * What lacks that by which it is sorted comes last, whichever way round.
 * @param rows in the order of plan and code
 * @param ranks what a search has found, where there is a search
 */
export function arrangeMilestones(
  rows: readonly MilestoneRow[],
  filters: MilestoneFilters,
  language: Language,
  ranks: ReadonlyMap<string, number> | null,
): MilestoneRow[] {
  const { sort, isReversed, group } = arrangementOf(filters);
  // The newest word and the best find come first of themselves.
  const isDown = isReversed !== (sort === "recent" || sort === "rank");
  const keyOf = (row: MilestoneRow, index: number): Key => {
    switch (sort) {
      case "code":
        return index;
      case "term":
        return row.standing.currentTerm?.lastOn ?? null;
      case "standing":
        return readingOrder.indexOf(row.standing.headline);
      case "recent":
        return lastWordOn(row.standing);
      case "rank":
        return ranks?.get(addressOf(row)) ?? null;
    }
  };
  const keyed = rows.map((row, index) => ({
    row,
    index,
    key: keyOf(row, index),
    ...groupOf(row, group, language),
  }));
  const placeOf = placesOf(keyed, language);
  const isOnlyOne = (a: Key, b: Key) => (a === null) !== (b === null);
  keyed.sort(
    (a, b) =>
      placeOf.get(a.slug)! - placeOf.get(b.slug)! ||
      (isOnlyOne(a.key, b.key)
        ? Number(a.key === null) - Number(b.key === null)
        : compareKeys(a.key, b.key) * (isDown ? -1 : 1)) ||
      a.index - b.index,
  );
  return keyed.map(({ row }) => row);
}

/** The place of each group, by its word. */
function placesOf(groups: readonly Group[], language: Language): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const orders = [...new Map(groups.map(({ slug, order }) => [slug, order]))];
  orders.sort(([, a], [, b]) => compare(a, b));
  return new Map(orders.map(([slug], place) => [slug, place]));
}
