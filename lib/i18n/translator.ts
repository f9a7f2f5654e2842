import { createTranslator } from "next-intl";
import type { Language } from "@/db/vocabulary";
import { messagesOf } from "./messages-of";

export type Translate = Awaited<ReturnType<typeof make>>;

const made = new Map<Language, Promise<Translate>>();

async function make(language: Language) {
  const translate = createTranslator({
    locale: language,
    messages: await messagesOf(language),
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });
  // A page asks for a hundred texts that take no value; the library looks each up anew, part by part of its key.
  const plain = new Map<string, string>();
  return new Proxy(translate, {
    apply(ask, self, asked: [key: string, ...values: unknown[]]) {
      const [key] = asked;
      const known = asked.length === 1 ? plain.get(key) : undefined;
      if (known !== undefined) return known;
      const text = Reflect.apply(ask, self, asked as never) as string;
      if (asked.length === 1) plain.set(key, text);
      return text;
    },
  });
}

/** All texts of one language, by their whole keys; made once, for it keeps each text it has read. */
export function translator(language: Language): Promise<Translate> {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}
