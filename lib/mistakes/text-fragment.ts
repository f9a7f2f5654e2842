const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
const longestWhole = 80;

/**
 * The ending of an address that makes a browser show words on the page (URL Fragment Text Directives,
 * WICG): the whole quotation, or the first and the last words of a long one.
 * @returns "" for no words
 */
export function textFragment(quote: string): string {
  if (!quote) return "";
  const words = quote.split(" ");
  if (quote.length <= longestWhole || words.length < 8) return `#:~:text=${encode(quote)}`;
  const [first, last] = [words.slice(0, 4), words.slice(-4)].map((some) => encode(some.join(" ")));
  return `#:~:text=${first},${last}`;
}
