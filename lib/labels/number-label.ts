import type { Language } from "@/db/vocabulary";

const forms = {
  plain: { maximumFractionDigits: 3 },
  signed: { maximumFractionDigits: 3, signDisplay: "exceptZero" },
  percent: { style: "percent" },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

// A format takes longer to make than a whole row of a list to draw.
const formats = new Map<string, Intl.NumberFormat>();

function write(value: number, language: Language, form: keyof typeof forms): string {
  const key = `${language} ${form}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, forms[form]);
    formats.set(key, format);
  }
  return format.format(value).replace("-", "−");
}

/** A number as a language writes it, with up to three decimals; `isSigned` puts a plus before growth. */
export const numberLabel = (value: number, language: Language, isSigned = false) =>
  write(value, language, isSigned ? "signed" : "plain");

/** A share of a hundred as a language writes it, whole. */
export const percentLabel = (ofHundred: number, language: Language) =>
  write(ofHundred / 100, language, "percent");
