/** The most characters that a cell of Excel takes. */
const longestCell = 32_767;

// What makes a spreadsheet take a cell for a formula, also in its full-width and small forms.
const trigger = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B]";
// Spreadsheets skip what cannot be seen before it.
const unseen = "[\\s\\p{Cc}\\p{Cf}]*";
const atStart = new RegExp(`^(?:${unseen}${trigger}|[\\t\\r])`, "u");
const behindSeparator = new RegExp(`([;,\\t\\r\\n]${unseen})(?=${trigger})`, "gu");

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before what would make it one
 * (OWASP, "CSV Injection"). One that is longer than a cell takes ends in an ellipsis.
 */
export function spreadsheetText(text: string): string {
  const safe = atStart.test(text) ? `'${text}` : text;
  return safe.length > longestCell
    ? `${safe.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/, "")}…`
    : safe;
}

/**
 * The same for a file whose cells are told apart by a separator: a reader set to another separator than
 * ours cuts a text in two, and its second half must be no formula either.
 */
export const separatedText = (text: string) =>
  spreadsheetText(text.replaceAll(behindSeparator, "$1'"));
