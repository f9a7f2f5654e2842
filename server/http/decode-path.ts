// A dot segment, an empty one, what is still encoded after decoding (%2e, %2f, %5c, %25), a fragment, a control.
const ambiguous = /\/\.{1,2}(?:\/|$)|\/\/|%(?:2[5ef]|5c)|[#\\\p{Cc}]/iu;

/**
 * Decodes a path, once, so that everybody behind reads the same address in it.
 * @returns null for a path in which somebody could read another one: decoded twice, resolved or cut off
 */
export function decodePath(path: string): string | null {
  if (/%2f/i.test(path)) return null;
  try {
    const decoded = decodeURIComponent(path);
    return ambiguous.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}
