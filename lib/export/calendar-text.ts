// Line ends that some reader or other ends a line at: those of Unicode beside CR and LF (UAX 14, LB4 to LB6).
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
// Controls have no place in the text of a calendar (RFC 5545, 3.1), nor has half a character.
const impossible = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** A text as a calendar can hold it: every line end is a plain one, and there are no other controls. */
export const calendarText = (said: string) =>
  said.replaceAll(lineEnd, "\n").replaceAll(impossible, "");

/** The same as it stands behind the name of a property (RFC 5545, 3.3.11), where nobody else escapes it. */
export const escapedText = (said: string) =>
  calendarText(said)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
