import type { Language } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";
import { termKinds } from "@/lib/standing/term-words";
import type { FormField } from "./form-fields";
import { languageField } from "./local-fields";

/** A term: its words, how exact it is, and the days of its period. */
export const termFields = (name: string, t: Translate, language: Language): FormField => ({
  kind: "group",
  label: t("decisions.term"),
  hint: t("decisions.termHint"),
  fields: [
    {
      kind: "select",
      name: `${name}.precision`,
      label: t("decisions.precision"),
      options: termKinds.map((kind) => ({ value: kind, label: t(`words.precision.${kind}`) })),
    },
    { kind: "date", name: `${name}.day`, label: t("decisions.dayWithin") },
    { kind: "date", name: `${name}.lastOn`, label: t("decisions.lastDay") },
    { kind: "text", name: `${name}.asWritten`, label: t("decisions.asWritten") },
    languageField(`${name}.language`, t, language),
  ],
});
