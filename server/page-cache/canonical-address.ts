import { knownParameters } from "@/lib/public/known-parameters";

/**
 * The one way to write an address of which others may be written otherwise: known parameters alone, in one order, each
 * once (the first counts), none that is empty.
 * @param url path and search as asked
 * @param path the same path, decoded
 */
export function canonicalAddress(url: string, path: string): string {
  const [before = "", search = ""] = url.split(/\?(.*)/s);
  if (!search) return before;
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of knownParameters(path.split("/").slice(2)))
    if (given.get(name)) kept.set(name, given.get(name) ?? "");
  return kept.size > 0 ? `${before}?${kept}` : before;
}
