import type { Language } from "@/db/vocabulary";

const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it, with up to three decimals; `isSigned` puts a plus before growth. */
export function numberLabel(value: number, language: Language, isSigned = false): string {
  const key = `${language} ${isSigned}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      maximumFractionDigits: 3,
      signDisplay: isSigned ? "exceptZero" : "auto",
    });
    formats.set(key, format);
  }
  return format.format(value).replace("-", "−");
}
