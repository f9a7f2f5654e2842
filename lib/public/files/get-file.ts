import type { FileFormat, Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { streamOf } from "@/lib/export/stream-of";
import type { Translate } from "@/lib/i18n/translator";
import { getCalendar } from "@/lib/public/feeds/get-calendar";
import { getFeed } from "@/lib/public/feeds/get-feed";
import { scopeOf } from "@/lib/public/feeds/scope";
import { getProgramme } from "@/lib/public/programme/get-programme";
import type { FileAsked } from "./file-asked";
import { getTableFile } from "./get-table-file";

type Asked = {
  format: FileFormat;
  /** The words of the page's address behind the language; none for the current programme. */
  path: readonly string[];
  search: Record<string, string>;
  language: Language;
  t: Translate;
  day: Day;
  /** The past day that was asked for. */
  asOf: Day | null;
  /** Where readers find the site, such as "https://tracker.example". */
  origin: string;
};

/**
 * A page as a file: a list as a table, what changed as a feed, deadlines as a calendar.
 * @returns the bytes as they are made, a name in plain letters and one in the reader's language
 * @throws Refusal 404 for an address that has no such file
 */
export async function getFile({ format, path: [slug, ...path], asOf, origin, ...rest }: Asked) {
  const { language, t, day, search } = rest;
  const programme = (await getProgramme(slug ?? null, day)).slug;
  const href: FileAsked["href"] = (to, query = {}) => {
    const found = new URLSearchParams(asOf ? { ...query, asOf } : query).toString();
    return `${origin}/${language}${to}${found ? `?${found}` : ""}`;
  };
  const asked: FileAsked = { ...rest, programme, path, href };
  if (format !== "atom" && format !== "ics") {
    const { parts, name, title } = await getTableFile(asked, format);
    return { body: streamOf(parts), name: `${programme}-${name}-${day}`, title: `${title} ${day}` };
  }
  const scope = scopeOf(path, search);
  if (!scope || (format === "ics" && path[0] === "changes")) throw unknownThing();
  const parts = await (format === "atom" ? getFeed(asked, scope) : getCalendar(asked, scope));
  const name = [programme, ...path].join("-");
  return { body: streamOf(parts), name, title: `${t(`shell.format.${format}`)} ${name}` };
}
