import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { xmlText } from "./xml-text";

export type Feed = {
  language: Language;
  title: string;
  author: string;
  /** Absolute addresses of the feed itself and of the page that it follows. */
  self: string;
  page: string;
  updatedOn: Day;
  entries: readonly {
    /** The id of the row: the same as long as the row stands. */
    id: string;
    updatedOn: Day;
    title: string;
    summary: { text: string; language: Language } | null;
    author: string | null;
    address: string;
  }[];
};

const instant = (day: Day) => `${day}T00:00:00Z`;
const element = (name: string, text: string, attributes = "") =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`;
const author = (name: string) => `<author>${element("name", name)}</author>`;
const link = (rel: string, address: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${xmlText(address)}"/>`;

/** A feed as Atom 1.0 (RFC 4287); texts are plain, never markup. */
export function* atomOf(feed: Feed): Generator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
${[
  element("id", feed.self),
  element("title", feed.title),
  element("updated", instant(feed.updatedOn)),
  author(feed.author),
  link("self", feed.self, "application/atom+xml"),
  link("alternate", feed.page, "text/html"),
].join("\n")}
`;
  for (const entry of feed.entries) {
    const { summary } = entry;
    const lang = summary?.language === feed.language ? "" : ` xml:lang="${summary?.language}"`;
    yield `<entry>
${[
  element("id", `urn:uuid:${entry.id}`),
  element("title", entry.title),
  element("updated", instant(entry.updatedOn)),
  ...(entry.author ? [author(entry.author)] : []),
  link("alternate", entry.address, "text/html"),
  ...(summary ? [element("summary", summary.text, lang)] : []),
].join("\n")}
</entry>
`;
  }
  yield "</feed>\n";
}
