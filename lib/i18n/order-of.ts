import type { Language } from "@/db/vocabulary";

const collators = new Map<Language, Intl.Collator>();

/** The order of words and numbers in a language, for sorting; made once, as it takes its time. */
export function orderOf(language: Language): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator.compare;
}
