import { z } from "zod";
import { cleanLine, cleanText } from "./clean-words";
import { ownPage } from "./own-page";

/** Characters that a report may have; the table holds the same. */
const longestQuote = 500;
const longestComment = 1500;

const cleanedWords = (longest: number, clean: (text: string) => string) =>
  z
    .string()
    .default("")
    .transform(clean)
    .refine((text) => text.length <= longest, "tooLong");

/** What the script found around the words: of use, but nobody is asked to shorten it. */
const found = (longest: number) =>
  z
    .string()
    .default("")
    .transform((text) => cleanLine(cleanLine(text).slice(0, longest)));

export const MistakeInput = z
  .object({
    /** A page of ours; whatever else is said, the start page. */
    page: z
      .string()
      .default("")
      .transform((address) => ownPage(address) ?? "/en"),
    quote: cleanedWords(longestQuote, cleanLine),
    heading: found(150),
    before: found(60),
    after: found(60),
    comment: cleanedWords(longestComment, cleanText),
    /** A field that nobody sees: only programs fill it in. */
    website: z.string().max(0, "trap").optional(),
  })
  .refine(({ quote, comment }) => quote !== "" || comment !== "", {
    path: ["comment"],
    error: "wordsOrComment",
  });
export type MistakeInput = z.output<typeof MistakeInput>;
