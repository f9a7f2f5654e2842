import type { LocalText } from "@/db/columns";
import type { Language, Precision, Provenance, SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { DescribedMilestone } from "@/lib/public/milestones/described-milestones";
import type { Said } from "@/lib/public/milestones/said";
import { addressOfHit } from "./address-of-hit";
import type { Hit } from "./find-hits";
import type { HitKind } from "./hit-kinds";
import { type Excerpt, excerptOf, wholeText } from "./mark-words";

/** Who said what is quoted, where it was said of a milestone, and where it was read. */
type Speaker = {
  what: Said;
  side: SideCode | null;
  provenance: Provenance | null;
  source: { title: string; address: string | null } | null;
};

type Facts = {
  kind: HitKind;
  /** Address behind the programme; null for a statement that stands on no page. */
  address: string | null;
  /** Of a milestone: its plan and number. */
  place: { plan: string; code: string } | null;
  on: Day | null;
  precision: Precision | null;
  provenance: Provenance | null;
  source: { title: string; address: string | null } | null;
};

/** A hit with the texts in which the words that answer are looked for, the nearest to its title first. */
export type FullHit = Facts & {
  title: LocalText;
  texts: { text: LocalText; said: Speaker | null }[];
};

/** One thing that was found, with the words that answer marked. */
export type ShownHit = Facts & { title: Excerpt; excerpt: Excerpt | null; said: Speaker | null };

/** @returns null for a milestone that is gone since it was found */
export function fullHit(
  hit: Hit,
  milestones: ReadonlyMap<string, DescribedMilestone>,
): FullHit | null {
  const quiet = (texts: readonly (LocalText | null)[]) =>
    texts.flatMap((text) => (text ? [{ text, said: null }] : []));
  if (hit.kind !== "milestone") {
    const { key, texts, score: _, ...facts } = hit;
    const address = addressOfHit(hit.kind, key);
    return { ...facts, address, place: null, texts: quiet(texts) };
  }
  const described = milestones.get(hit.key);
  if (!described) return null;
  const { plan, code, title, said, texts, provenance, source } = described;
  return {
    kind: hit.kind,
    address: `/milestones/${plan}/${code}`,
    place: { plan, code },
    on: hit.on,
    precision: null,
    provenance,
    source,
    title,
    texts: [
      ...quiet(texts),
      ...said.flatMap(({ what, side, provenance: how, source: from, texts: words }) =>
        words.map((text) => ({ text, said: { what, side, provenance: how, source: from } })),
      ),
    ],
  };
}

/** The title in the reader's language, and below it the text that answers best. */
export function shownHit(
  { title, texts, ...facts }: FullHit,
  language: Language,
  marked: ReadonlySet<string>,
): ShownHit {
  const whole = wholeText(title, language, marked);
  const isInTitle = whole.pieces.some(({ isMarked }) => isMarked);
  let best: Pick<ShownHit, "excerpt" | "said"> & { count: number } = {
    excerpt: null,
    said: null,
    count: 0,
  };
  // A title that answers in another language only is quoted in that one.
  for (const { text, said } of isInTitle ? texts : [{ text: title, said: null }, ...texts]) {
    const found = excerptOf(text, language, marked);
    if (!found || found.count <= best.count) continue;
    const { count, ...excerpt } = found;
    if (excerptText(excerpt) !== excerptText(whole)) best = { excerpt, said, count };
  }
  return { ...facts, title: whole, excerpt: best.excerpt, said: best.said };
}

/** An excerpt as plain text. */
export const excerptText = ({ pieces }: Excerpt) => pieces.map(({ text }) => text).join("");
