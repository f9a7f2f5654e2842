import { z } from "zod";
import type { LocalText } from "@/db/columns";
import { languages } from "@/db/vocabulary";

const words = z.string().trim().max(1000, "tooLong").optional();

/** A text as a form sends it: the language it was written in, and its words in up to four. */
export const LocalWords = z
  .object({ original: z.enum(languages), en: words, ru: words, be: words, kk: words })
  .superRefine((text, context) => {
    if (!text[text.original])
      context.addIssue({ code: "custom", path: [text.original], message: "required" });
  })
  .transform(
    (text) =>
      Object.fromEntries(Object.entries(text).filter(([, value]) => value)) as unknown as LocalText,
  );

/** The same, where there may be no text at all. */
export const OptionalLocalWords = z
  .object({ original: z.enum(languages), en: words, ru: words, be: words, kk: words })
  .transform((text) =>
    text[text.original]
      ? (Object.fromEntries(
          Object.entries(text).filter(([, value]) => value),
        ) as unknown as LocalText)
      : null,
  );
