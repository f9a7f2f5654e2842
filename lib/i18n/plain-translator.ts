import { createTranslator } from "next-intl";
import type { Language } from "@/db/vocabulary";
import { messagesOf } from "./messages-of";
import type { Translate } from "./translator";

/** All texts of one language, for what is written outside of a request. */
export async function plainTranslator(language: Language): Promise<Translate> {
  return createTranslator({ locale: language, messages: await messagesOf(language) });
}
