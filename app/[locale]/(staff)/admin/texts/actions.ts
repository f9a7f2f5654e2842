"use server";

import { formAction } from "@/lib/forms/form-action";
import { translateText, TranslationInput } from "@/lib/texts/translate-text";

export const translate = formAction(
  TranslationInput,
  translateText,
  (language) => `/${language}/admin/texts?done=translated`,
);
