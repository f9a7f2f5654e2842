import { languages } from "@/db/vocabulary";

const longestOwnPage = 1000;

/**
 * The address of a page of ours, path and search, as a browser would write it.
 * @returns null for any other host, scheme or place, and for what is too long
 */
export function ownPage(address: string): string | null {
  if (!/^\/[^/\\]/.test(address)) return null;
  if (!URL.canParse(address, "https://own.invalid")) return null;
  const { origin, pathname, search } = new URL(address, "https://own.invalid");
  const isOurs =
    origin === "https://own.invalid" &&
    !pathname.startsWith("//") &&
    languages.some((language) => `${pathname}/`.startsWith(`/${language}/`));
  if (!isOurs || pathname.length > longestOwnPage) return null;
  return pathname.length + search.length > longestOwnPage ? pathname : pathname + search;
}
