"use client";

import { useTranslations } from "next-intl";

/** Turns the reasons that a schema names into texts; a reason without a text says that it cannot be read. */
export function useErrorTexts(): (reasons: readonly string[] | undefined) => string[] {
  const t = useTranslations("forms.error");
  return (reasons) =>
    [
      ...new Set(
        (reasons ?? []).map((reason) => (t.has(reason as "required") ? reason : "invalid")),
      ),
    ].map((reason) => t(reason as "required"));
}
