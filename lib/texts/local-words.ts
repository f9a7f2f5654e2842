import { z } from "zod";
import type { LocalText } from "@/db/columns";
import { languages } from "@/db/vocabulary";
import { limits } from "./limits";
import { line } from "./line";
import { longText } from "./long-text";

/** A text as a form sends it: the language it was written in, and its words in up to four. */
const inLanguages = (words: z.ZodOptional<z.ZodString>) =>
  z.object({ original: z.enum(languages), en: words, ru: words, be: words, kk: words });

type Typed = z.output<ReturnType<typeof inLanguages>>;
const withoutEmpty = (text: Typed) =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => value)) as unknown as LocalText;
const orNothing = (text: Typed) => (text[text.original] ? withoutEmpty(text) : null);

const localLines = inLanguages(line(1000).optional());
const localTexts = inLanguages(longText(limits.local).optional());

/** A line in the languages of the programme. */
export const LocalLine = localLines
  .superRefine((text, context) => {
    if (!text[text.original])
      context.addIssue({ code: "custom", path: [text.original], message: "required" });
  })
  .transform(withoutEmpty);

/** The same, where there may be none at all. */
export const OptionalLocalLine = localLines.transform(orNothing);

/** A text of several lines, where there may be none at all. */
export const OptionalLocalWords = localTexts.transform(orNothing);
