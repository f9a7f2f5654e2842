"use client";

import { useTranslations } from "next-intl";

const tooLong = /^tooLong:(\d+)$/;

/** Turns the reasons that a schema names into texts; a reason without a text says that it cannot be read. */
export function useErrorTexts(): (reasons: readonly string[] | undefined) => string[] {
  const t = useTranslations("forms.error");
  const textOf = (reason: string) => {
    const over = tooLong.exec(reason)?.[1];
    if (over) return t("tooLongBy", { over: Number(over) });
    return t((t.has(reason as "required") ? reason : "invalid") as "required");
  };
  return (reasons) => [...new Set((reasons ?? []).map(textOf))];
}
