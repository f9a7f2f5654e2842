// Controls, marks that turn the direction of writing, and whatever else takes room without being seen.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** What a stranger wrote, as one line: only what can be seen, with single spaces. */
export const cleanLine = (text: string): string =>
  text
    .replace(/[^\S\ufeff]/gu, " ")
    .replace(unseen, "")
    .replace(/ +/g, " ")
    .trim()
    .normalize("NFC");

/** What a stranger wrote, with its lines; no more than one empty line in a row. */
export const cleanText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(cleanLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
