import type { Language } from "@/db/vocabulary";

/**
 * A whole number in groups of three digits, the same on the server and in each browser: not every browser knows how
 * Belarusian and Kazakh write numbers.
 */
export const groupedDigits = (value: number, language: Language): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, language === "en" ? "," : "\u00a0");
