import { heardOf } from "@/lib/standing/heard-of";
import { termEnds } from "@/lib/standing/term-ends";
import type { MilestoneRow } from "./load-milestones";
import { addressOf, type MilestoneFilters } from "./milestone-filters";

/** What a milestone is under each filter; it passes one that asks for any of these words. */
const facets = {
  plan: (row: MilestoneRow) => [row.plan],
  area: (row: MilestoneRow) => [row.area.slug],
  side: (row: MilestoneRow) => row.bodies.map(({ sideCode }) => sideCode),
  body: (row: MilestoneRow) => row.bodies.map(({ body }) => body),
  standing: (row: MilestoneRow) => [row.standing.headline],
  reporting: (row: MilestoneRow) => heardOf(row.standing),
  term: (row: MilestoneRow) => termEnds(row.standing.currentTerm),
};
export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/** For each filter, how many pass under each of its words with the other filters as they are. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/**
 * The milestones that pass the filters, and the counts beside every choice, in one pass: a milestone
 * counts under all filters when it passes, and under the one that stops it when it is one.
 * @param ranks what a search has found, where there is a search
 */
export function siftMilestones(
  rows: readonly MilestoneRow[],
  filters: MilestoneFilters,
  ranks: ReadonlyMap<string, number> | null,
): { found: MilestoneRow[]; counts: FacetCounts } {
  const found: MilestoneRow[] = [];
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as FacetCounts;
  for (const row of rows) {
    if (ranks && !ranks.has(addressOf(row))) continue;
    const words = facetNames.map((name) => [name, new Set<string>(facets[name](row))] as const);
    const stopping = words.filter(([name, own]) => {
      const asked = filters[name];
      return asked !== undefined && !own.has(asked);
    });
    if (stopping.length > 1) continue;
    if (stopping.length === 0) found.push(row);
    for (const [name, own] of stopping.length === 0 ? words : stopping)
      for (const word of own) counts[name].set(word, (counts[name].get(word) ?? 0) + 1);
  }
  return { found, counts };
}
