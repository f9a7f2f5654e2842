import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { describedMilestones } from "@/lib/public/milestones/described-milestones";
import { askTolerantly } from "./ask-tolerantly";
import { findHits } from "./find-hits";
import type { HitKind } from "./hit-kinds";
import { markedWords } from "./mark-words";
import type { SearchFilters } from "./search-filters";
import { fullHit, type ShownHit, shownHit } from "./shown-hit";

const pageSize = 20;

type Everything = {
  total: number;
  counts: Partial<Record<HitKind, number>>;
  /** Which of all finds stands first on the page. */
  first: number;
  page: number;
  pages: number;
  hits: ShownHit[];
  near: string[] | null;
};

const nothingFound: Everything = {
  total: 0,
  counts: {},
  first: 1,
  page: 1,
  pages: 1,
  hits: [],
  near: null,
};

/**
 * Everything public that answers a question on a day, the best first, a page at a time, and how much there is
 * of each kind. Where nothing is written as it was typed, what comes near to it: then `near` has its words.
 * @param size how many make a page
 */
export async function searchEverything(
  programme: string,
  filters: SearchFilters,
  day: Day,
  language: Language,
  size = pageSize,
): Promise<Everything> {
  const { q, kind, page } = filters;
  const first = (page - 1) * size + 1;
  const found = await askTolerantly(
    programme,
    q,
    day,
    (asked) => findHits(programme, asked, day, { kind, skip: first - 1, take: size }),
    ({ counts }) => Object.keys(counts).length === 0,
  );
  if (!found) return nothingFound;
  const { answer, asked, isNear } = found;
  const total = kind
    ? (answer.counts[kind] ?? 0)
    : Object.values(answer.counts).reduce((sum, count) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / size));
  if (page > pages)
    return searchEverything(programme, { ...filters, page: pages }, day, language, size);
  const milestones = answer.hits.filter((hit) => hit.kind === "milestone");
  const described = await describedMilestones(milestones, day);
  const full = answer.hits.flatMap((hit) => fullHit(hit, described) ?? []);
  const marked = await markedWords(
    full.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]),
    asked,
  );
  const hits = full.map((hit) => shownHit(hit, language, marked));
  const near = isNear ? nearestWords(hits) : null;
  return { total, counts: answer.counts, first, page, pages, hits, near };
}

const mostNear = 3;

/** The first words that are marked in what is shown. */
function nearestWords(hits: readonly ShownHit[]): string[] {
  const pieces = hits.flatMap(({ title, excerpt }) => [
    ...title.pieces,
    ...(excerpt?.pieces ?? []),
  ]);
  const words = pieces.flatMap(({ text, isMarked }) => (isMarked ? [text.toLowerCase()] : []));
  return [...new Set(words)].slice(0, mostNear);
}
