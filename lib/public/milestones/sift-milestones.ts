import { heardOf } from "@/lib/standing/heard-of";
import { termEnds } from "@/lib/standing/term-ends";
import type { MilestoneRow } from "./load-milestones";
import { milestoneAddress, type MilestoneFilters } from "./milestone-filters";

export const facetNames = [
  "plan",
  "area",
  "side",
  "body",
  "standing",
  "reporting",
  "term",
] as const satisfies (keyof MilestoneFilters)[];
export type Facet = (typeof facetNames)[number];

/** What a milestone is under each filter; it passes one that asks for any of these words. */
type Words = Record<Facet, readonly string[]>;

const readWords = ({ plan, area, bodies, standing }: MilestoneRow): Words => ({
  plan: [plan],
  area: [area.slug],
  side: [...new Set(bodies.map(({ sideCode }) => sideCode))],
  body: [...new Set(bodies.map(({ body }) => body))],
  standing: [standing.headline],
  reporting: heardOf(standing),
  term: termEnds(standing.currentTerm),
});

const kept = new WeakMap<MilestoneRow, Words>();

/** The words of a milestone: as it is kept until something public changes, so are they. */
function siftedWords(row: MilestoneRow): Words {
  const known = kept.get(row);
  if (known) return known;
  const words = readWords(row);
  kept.set(row, words);
  return words;
}

/** For each filter, how many pass under each of its words with the other filters as they are. */
type FacetCounts = Record<Facet, Map<string, number>>;

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
  const asking = facetNames.filter((name) => filters[name] !== undefined);
  const count = (name: Facet, words: Words) => {
    for (const word of words[name]) counts[name].set(word, (counts[name].get(word) ?? 0) + 1);
  };
  for (const row of rows) {
    if (ranks && !ranks.has(milestoneAddress(row))) continue;
    const words = siftedWords(row);
    const stopping = asking.filter((name) => !words[name].includes(filters[name]!));
    if (stopping.length === 0) found.push(row);
    if (stopping.length < 2)
      for (const name of stopping.length === 0 ? facetNames : stopping) count(name, words);
  }
  return { found, counts };
}
