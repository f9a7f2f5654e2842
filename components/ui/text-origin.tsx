import type { Texts } from "@/components/texts";
import type { LocalText } from "@/db/columns";
import { readText } from "@/lib/i18n/read-text";

/** Which language a text was written in, where the reader sees another, and whether that one is older. */
export function TextOrigin({
  text,
  language,
  t,
}: Pick<Texts, "language" | "t"> & { text: LocalText }) {
  const read = readText(text, language);
  if (!read.isTranslation) return null;
  return (
    <p className="small quiet">
      {t(`milestone.${read.isOlder ? "olderThanOriginal" : "translatedFrom"}.${text.original}`)}
    </p>
  );
}
