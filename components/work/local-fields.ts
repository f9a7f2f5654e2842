import type { LocalText } from "@/db/columns";
import { type Language, languages } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";
import type { FormField } from "./form-fields";

/** A text in the languages of the programme: which one it is written in, and its words in each. */
export function localFields(
  name: string,
  label: string,
  t: Translate,
  language: Language,
  text: LocalText | null = null,
  /** In characters; a text with a limit may have several lines. */
  limit?: number,
): FormField {
  return {
    kind: "group",
    label,
    hint: t("work.localHint"),
    fields: [
      languageField(`${name}.original`, t, text?.original ?? language),
      ...languages.map((one): FormField => ({
        name: `${name}.${one}`,
        label: t(`words.language.${one}`),
        value: text?.[one],
        ...(limit === undefined ? { kind: "text" } : { kind: "area", limit, rows: 2 }),
      })),
    ],
  };
}

/** In which language a text is written. */
export const languageField = (name: string, t: Translate, value: Language): FormField => ({
  kind: "select",
  name,
  label: t("work.originalIn"),
  value,
  options: languages.map((one) => ({ value: one, label: t(`words.language.${one}`) })),
});
