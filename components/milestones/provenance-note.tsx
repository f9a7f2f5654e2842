import type { Texts } from "@/components/texts";
import type { Provenance as Word } from "@/db/vocabulary";

/** Where a fact comes from, with its source where there is one. */
export function ProvenanceNote({
  t,
  word,
  source,
}: Texts & {
  word: Word;
  source?: { title: string; address: string | null } | null;
}) {
  return (
    <span className="provenance">
      {t(`words.provenance.${word}`)}
      {source ? ", " : null}
      {source?.address ? (
        <a href={source.address} rel="external nofollow">
          {source.title}
        </a>
      ) : source ? (
        source.title
      ) : null}
    </span>
  );
}
