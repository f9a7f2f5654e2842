import { atomOf } from "@/lib/export/atom";
import { readText } from "@/lib/i18n/read-text";
import type { FileAsked } from "@/lib/public/files/file-asked";
import { lastRetraction } from "@/lib/public/updates/last-retraction";
import { entryWords } from "./entry-words";
import { getFeedScope } from "./get-feed-scope";
import type { FeedScope } from "./scope";
import { whatChanged } from "./what-changed";

/**
 * What changed in a scope, as an Atom feed.
 * @throws Refusal 404 when the world may know no such thing
 */
export async function getFeed(
  { programme, path, search, language, t, day, href }: FileAsked,
  scope: FeedScope,
): Promise<Generator<string>> {
  const [names, entries, retractedOn] = await Promise.all([
    getFeedScope(programme, scope, day),
    whatChanged(programme, scope, day),
    lastRetraction({ programme, scope, day }),
  ]);
  const changedOn = entries.map((entry) => entry.changedOn);
  const home = `/${programme}`;
  const page = [home, ...path].join("/");
  return atomOf({
    language,
    title: t("files.changed", {
      scope: names.map((name) => readText(name, language).text).join(", "),
    }),
    author: t("shell.title"),
    self: href(`${page}.atom`, search),
    page: href(page, search),
    updatedOn: [...changedOn, ...(retractedOn ? [retractedOn] : [])].sort().at(-1) ?? day,
    entries: entries.map((entry) => {
      const { path: where, ...words } = entryWords(entry, language, t);
      return { id: entry.id, updatedOn: entry.changedOn, ...words, address: href(home + where) };
    }),
  });
}
