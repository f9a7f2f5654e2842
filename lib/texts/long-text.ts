import { z } from "zod";

/** The length of a text in characters (UTF-16 units); a line break counts once, however a form sends it. */
const typedLength = (text: string): number => text.replaceAll("\r\n", "\n").length;

/**
 * A text of several lines. One that is too long is told by how much, as "tooLong:12".
 * @param limit in characters, as `lengthOf` counts them
 */
export const longText = (limit: number) =>
  z
    .string("required")
    .trim()
    .refine((text) => typedLength(text) <= limit, {
      error: ({ input }) => `tooLong:${typedLength(String(input)) - limit}`,
    });
