import { createTranslator } from "next-intl";
import type { Language } from "@/db/vocabulary";
import { messagesOf } from "./messages-of";

export type Translate = Awaited<ReturnType<typeof make>>;

const made = new Map<Language, Promise<Translate>>();

async function make(language: Language) {
  return createTranslator({
    locale: language,
    messages: await messagesOf(language),
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });
}

/** All texts of one language, by their whole keys; made once, for it keeps each text it has read. */
export function translator(language: Language): Promise<Translate> {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}
