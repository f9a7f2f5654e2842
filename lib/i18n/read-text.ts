import type { LocalText } from "@/db/columns";
import type { Language } from "@/db/vocabulary";

export type ReadText = {
  text: string;
  /** The language the text is in; give it to `lang` when it is not the page's. */
  language: Language;
  /** True when the text is a translation. */
  isTranslation: boolean;
  /** True when the original was changed after this language was given. */
  isOlder: boolean;
};

/** A local text for a reader: in the asked language, or else as it was written. */
export function readText(local: LocalText, language: Language): ReadText {
  const asked = local[language];
  const found = asked ? language : local.original;
  return {
    text: asked ?? local[local.original] ?? "",
    language: found,
    isTranslation: found !== local.original,
    isOlder: local.older?.includes(found) ?? false,
  };
}
