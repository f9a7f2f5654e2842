import type { Texts } from "@/components/texts";
import type { Provenance as Word } from "@/db/vocabulary";

/** Where a fact comes from, with its source where there is one. */
export function Provenance({
  t,
  word,
  source,
}: Texts & {
  word: Word;
  source?: { key: string; title: string; address: string | null } | null;
}) {
  return (
    <span className="provenance">
      {t(`words.provenance.${word}`)}
      {source ? ", " : null}
      {source?.address ? (
        <a href={source.address} rel="external nofollow" title={source.title}>
          {source.key}
        </a>
      ) : source ? (
        <span title={source.title}>{source.key}</span>
      ) : null}
    </span>
  );
}
