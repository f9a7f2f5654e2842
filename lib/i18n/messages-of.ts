import type { Language } from "@/db/vocabulary";
import type { en } from "@/messages/en";
import type { SameKeys } from "@/messages/shape";

export type Messages = typeof en;

const load: Record<Language, () => Promise<SameKeys<Messages>>> = {
  en: async () => (await import("@/messages/en")).en,
  ru: async () => (await import("@/messages/ru")).ru,
  be: async () => (await import("@/messages/be")).be,
  kk: async () => (await import("@/messages/kk")).kk,
};

/** All texts of one language. Typed by the English ones, whose wording tells next-intl the arguments. */
export async function messagesOf(language: Language): Promise<Messages> {
  return (await load[language]()) as Messages;
}
