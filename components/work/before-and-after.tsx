import { WordDiff } from "@/components/figures/word-diff";
import { EvidenceList } from "./evidence-list";
import { wordRows } from "./word-rows";
import type { Words } from "./words";
import type { WorkTexts } from "./work-texts";

/** Left: what the public reads now. Right: what the reader is asked about, with the differences marked. */
export function BeforeAndAfter({
  before,
  after,
  asked,
  ...texts
}: WorkTexts & { before: Words | null; after: Words; asked: string }) {
  const { language, t } = texts;
  const old = before ? wordRows(before, language, t) : [];
  const rows = wordRows(after, language, t)
    .map((row, index) => ({ ...row, before: old[index]?.text ?? "" }))
    .filter((row) => row.text || row.before);
  const langOf = (words: Words) => (words.language === language ? undefined : words.language);
  return (
    <section className="compare" aria-label={asked}>
      <div className="compare__side">
        <h2>{t("review.publicSees")}</h2>
        {before ? (
          <dl className="compare__words">
            {rows.map((row) => (
              <div key={row.label}>
                <dt>{row.label}</dt>
                <dd className="bank__text" lang={row.isTyped ? langOf(before) : undefined}>
                  {row.before || <span className="quiet">{t("review.nothing")}</span>}
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="quiet">{t("review.publicSeesNothing")}</p>
        )}
        {before ? (
          <EvidenceList {...texts} evidence={before.evidence} lang={langOf(before)} />
        ) : null}
      </div>
      <div className="compare__side compare__side--asked">
        <h2>{asked}</h2>
        <dl className="compare__words">
          {rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd className="bank__text" lang={row.isTyped ? langOf(after) : undefined}>
                {before ? (
                  <WordDiff before={row.before} after={row.text} />
                ) : (
                  row.text || <span className="quiet">{t("review.nothing")}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <EvidenceList {...texts} evidence={after.evidence} lang={langOf(after)} />
      </div>
    </section>
  );
}
