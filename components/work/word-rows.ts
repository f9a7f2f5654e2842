import type { WordLine } from "@/components/updates/word-line";
import { wordText } from "@/components/updates/word-text";
import type { Language } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";
import type { Words } from "./words";

/** The words of an update as labelled texts, line by line. */
export const wordRows = (
  words: Words,
  lines: readonly WordLine[],
  language: Language,
  t: Translate,
) =>
  lines.map(({ fields, isPublic }) => {
    const [first, last] = [fields[0]!, fields.at(-1)!];
    const isTyped = first.kind === "text";
    return {
      label: t(
        (isTyped
          ? `update.label.${first.name}`
          : `update.heading.${first.name}`) as "update.heading.claim",
      ),
      text: fields
        .map((field) => wordText(field, words, language, t))
        .filter(Boolean)
        .join(last.kind === "text" ? ". " : ", "),
      isTyped,
      isPublic,
    };
  });
