import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atomOf, type Feed } from "@/lib/export/atom";

const id = "0b25b99b-88f0-5bf4-aaff-b4852429a778";
const other = "11194878-ed21-5d28-8020-8e0dbbc49748";
const said = '<script>alert("1")</script> & ]]> \u0000\uFFFE Қазақстан';

const feed: Feed = {
  language: "kk",
  title: said,
  author: "Ынтымақтастық барысы",
  self: "https://tracker.example/kk/p/milestones.atom?area=energy&side=KZ",
  page: "https://tracker.example/kk/p/milestones?area=energy&side=KZ",
  updatedOn: "2012-05-14",
  entries: [
    {
      id,
      updatedOn: "2012-05-14",
      title: said,
      summary: { text: said, language: "ru" },
      author: "Министерство <промышленности>",
      address: "https://tracker.example/kk/p/milestones/2012-2013/5.1",
    },
    {
      id: other,
      updatedOn: "2012-05-12",
      title: "1",
      summary: null,
      author: null,
      address: "https://tracker.example/kk/p",
    },
  ],
};

const file = [...atomOf(feed)].join("");
const parsed = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["entry", "link"].includes(name),
}).parse(file).feed;

test("is well-formed, and a text is text: no markup, no character that XML cannot hold", () => {
  expect(XMLValidator.validate(file)).toBe(true);
  const plain = '<script>alert("1")</script> & ]]>  Қазақстан';
  expect(parsed.title).toBe(plain);
  expect(parsed.entry[0].title).toBe(plain);
  expect(parsed.entry[0].summary["#text"]).toBe(plain);
  expect(file).not.toMatch(/<script|CDATA|type="html"/);
});

test("has what RFC 4287 wants of a feed: id, title, updated, author, self and alternate links", () => {
  expect(parsed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect(parsed["@_xml:lang"]).toBe("kk");
  expect(parsed).toMatchObject({
    id: feed.self,
    updated: "2012-05-14T00:00:00Z",
    author: { name: feed.author },
    link: [
      { "@_rel": "self", "@_type": "application/atom+xml", "@_href": feed.self },
      { "@_rel": "alternate", "@_type": "text/html", "@_href": feed.page },
    ],
  });
});

test("has what RFC 4287 wants of an entry, each language said", () => {
  const [first, second] = parsed.entry;
  expect(first).toMatchObject({
    id: `urn:uuid:${id}`,
    updated: "2012-05-14T00:00:00Z",
    author: { name: "Министерство <промышленности>" },
    summary: { "@_xml:lang": "ru" },
    link: [{ "@_rel": "alternate", "@_href": feed.entries[0]!.address }],
  });
  expect(second.id).toBe(`urn:uuid:${other}`);
  expect(second).not.toHaveProperty("summary");
});

test.each([
  ["a\r\n</title><entry>", "a\n</title><entry>"],
  ["a\u0000\u0008\v\f\u001B\uFFFF\uD800", "a"],
  ['a\u0085\u2028"]]>&#0;', 'a\u0085\u2028"]]>&#0;'],
  ["😀\u009F", "😀\u009F"],
])("as many entries as there are, each of one title, whatever a text holds: %j", (text, kept) => {
  const made = [
    ...atomOf({
      ...feed,
      title: text,
      author: text,
      self: text,
      page: text,
      entries: feed.entries.map((entry) => ({
        ...entry,
        title: text,
        summary: { text, language: "ru" as const },
        author: text,
        address: text,
      })),
    }),
  ].join("");
  expect(XMLValidator.validate(made)).toBe(true);
  expect(made).not.toMatch(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  const read = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(made).feed;
  expect(read.entry).toHaveLength(2);
  for (const { title, author, summary } of read.entry)
    expect([title, author.name, summary["#text"]]).toEqual([kept, kept, kept]);
});
