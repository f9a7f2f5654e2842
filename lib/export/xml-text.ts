// Characters that XML 1.0 has no place for, however they are written.
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands between the tags of XML, or in an attribute in double quotes. */
export const xmlText = (text: string) =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(impossible, "")
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign]!);
