import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What Next asks a file of an address for by name. */
const nextsOwn = new Set(["GET", "POST", "dynamic", "metadata", "generateMetadata"]);
/** The rows that a file of data holds bear the name of the table they fill; nothing but the road map reads them. */
const rowsOfTables = "db/seed/data/";
/** Names that two files may export, each with the reason. */
const shared: Record<string, string> = {
  LocalText: "a text in some languages, and what every page draws it with: one thing, named once",
};

const files = ["app", "components", "db", "lib", "server"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(rowsOfTables));

const declared =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|enum|type|interface) ([\w$]+)/gm;
const listed = /^export (?:type |const )?\{([^}]*)\}(?! from)/gm;

/** The names that are made in a file and given away; one that is a type and a value at once is one name. */
function exportsOf(source: string): Set<string> {
  const together = [...source.matchAll(listed)].flatMap(([, names]) =>
    names!.split(",").map((name) =>
      name
        .trim()
        .split(/\s*:\s*|\s+as\s+|^type\s+/)
        .at(-1)!,
    ),
  );
  const apart = [...source.matchAll(declared)].map(([, name]) => name!);
  return new Set([...apart, ...together].filter((name) => /^[\w$]+$/.test(name)));
}

const homes = new Map<string, string[]>();
for (const file of files)
  for (const name of exportsOf(readFileSync(file, "utf8")))
    homes.set(name, [...(homes.get(name) ?? []), file]);

test("a name is exported from one file", () => {
  const twice = [...homes].filter(
    ([name, { length }]) => length > 1 && !nextsOwn.has(name) && !(name in shared),
  );
  expect(Object.fromEntries(twice)).toEqual({});
});

test("what may be exported twice still is", () => {
  expect(Object.keys(shared).filter((name) => (homes.get(name) ?? []).length < 2)).toEqual([]);
});
