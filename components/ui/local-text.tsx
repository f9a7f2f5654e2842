import type { LocalText as Text } from "@/db/columns";
import type { Language } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";

/** A local text, marked with its own language where that is not the page's. */
export function LocalText({ text, language }: { text: Text; language: Language }) {
  const read = readText(text, language);
  return read.language === language ? (
    <>{read.text}</>
  ) : (
    <span lang={read.language}>{read.text}</span>
  );
}
