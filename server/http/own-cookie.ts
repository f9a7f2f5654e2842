import { sessionCookieName } from "@/lib/access/session-cookie";

/**
 * Of all cookies that a browser sent, the session's alone: whoever reads cookies behind us, reads one.
 * @param header as sent, however long
 * @returns the header to pass on; of several of our name the last, as Next would read it
 */
export function ownCookie(header: string | undefined): string | undefined {
  const beginning = `${sessionCookieName()}=`;
  return header
    ?.split(";")
    .map((pair) => pair.trim())
    .findLast((pair) => pair.startsWith(beginning));
}
