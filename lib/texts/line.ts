import { z } from "zod";

// Controls, among them tab, line feed and U+0085, and the two other characters that end a line.
const breaks = /[\p{Cc}\u2028\u2029]/u;

/** Whether a text stays on one line wherever it is written: in a title, a header, a feed. */
export const isOneLine = (text: string): boolean => !breaks.test(text);

/**
 * What stands on one line: a title, a name, a number, a place. What may have several is a `longText`.
 * @param limit in characters (UTF-16 units)
 */
export const line = (limit: number) =>
  z.string("required").trim().refine(isOneLine, "oneLine").max(limit, "tooLong");

/** A whole address of the web. */
export const link = z
  .url({ protocol: /^https?$/, error: "link" })
  .refine(isOneLine, "oneLine")
  .max(2000, "tooLong");
