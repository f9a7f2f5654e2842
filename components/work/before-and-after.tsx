import type { ReactNode } from "react";
import { WordDiff } from "@/components/figures/word-diff";
import type { WordLine } from "@/components/updates/word-line";
import { EvidenceList } from "./evidence-list";
import { wordRows } from "./word-rows";
import type { Words } from "./words";
import type { WorkTexts } from "./work-texts";

/** Left: what the public reads. Right: what the reader is asked about, with the differences marked. */
export function BeforeAndAfter({
  before,
  after,
  lines,
  publicSees,
  asked,
  ...texts
}: WorkTexts & {
  before: Words | null;
  after: Words;
  lines: readonly WordLine[];
  publicSees: string;
  asked: string;
}) {
  const { language, t } = texts;
  const old = before ? wordRows(before, lines, language, t) : [];
  const rows = wordRows(after, lines, language, t)
    .map((row, index) => ({ ...row, before: row.isPublic ? (old[index]?.text ?? "") : "" }))
    .filter((row) => row.text || row.before);
  const open = rows.filter(({ isPublic }) => isPublic);
  const inside = rows.filter(({ isPublic }) => !isPublic);
  const langOf = (words: Words) => (words.language === language ? undefined : words.language);
  const nothing = <span className="quiet">{t("review.nothing")}</span>;
  type Row = (typeof rows)[number];
  const list = (shown: readonly Row[], words: Words, textOf: (row: Row) => ReactNode) => (
    <dl className="compare__words">
      {shown.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd className="bank__text" lang={row.isTyped ? langOf(words) : undefined}>
            {textOf(row)}
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section className="compare" aria-label={asked}>
      <div className="compare__side">
        <h2>{publicSees}</h2>
        {before ? (
          <>
            {list(open, before, (row) => row.before || nothing)}
            <EvidenceList {...texts} evidence={before.evidence} lang={langOf(before)} />
          </>
        ) : (
          <p className="quiet">{t("review.publicSeesNothing")}</p>
        )}
      </div>
      <div className="compare__side compare__side--asked">
        <h2>{asked}</h2>
        {list(open, after, (row) =>
          before ? <WordDiff before={row.before} after={row.text} /> : row.text || nothing,
        )}
        <EvidenceList
          {...texts}
          evidence={after.evidence}
          before={before?.evidence}
          lang={langOf(after)}
        />
        {inside.length > 0 ? (
          <>
            <h3>{t("review.notPublished")}</h3>
            {list(inside, after, (row) => row.text)}
          </>
        ) : null}
      </div>
    </section>
  );
}
