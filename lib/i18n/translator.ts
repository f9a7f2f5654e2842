import { getTranslations } from "next-intl/server";
import type { Language } from "@/db/vocabulary";

/** All texts of one language, by their whole keys. */
export const translator = (language: Language) => getTranslations({ locale: language });

export type Translate = Awaited<ReturnType<typeof translator>>;
