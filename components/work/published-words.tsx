import { SummaryList } from "@/components/ui/summary-list";
import type { WordLine } from "@/components/updates/word-line";
import { EvidenceList } from "./evidence-list";
import { wordRows } from "./word-rows";
import type { Words } from "./words";
import type { WorkTexts } from "./work-texts";

/** The words of an update, to read. */
export function PublishedWords({
  words,
  lines,
  ...texts
}: WorkTexts & { words: Words; lines: readonly WordLine[] }) {
  const { language, t } = texts;
  const lang = words.language === language ? undefined : words.language;
  return (
    <>
      <SummaryList
        rows={wordRows(words, lines, language, t).map(
          ({ label, text, isTyped }) =>
            [
              label,
              text ? (
                <span key={label} className="bank__text" lang={isTyped ? lang : undefined}>
                  {text}
                </span>
              ) : null,
            ] as const,
        )}
      />
      <EvidenceList {...texts} evidence={words.evidence} lang={lang} />
    </>
  );
}
