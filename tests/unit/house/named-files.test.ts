import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const left = new Set(["node_modules", ".git", ".next", ".data", "test-results"]);

function everythingBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (left.has(entry.name)) return [];
    return entry.isDirectory() ? [path, ...everythingBelow(path)] : [path];
  });
}
const paths = everythingBelow(".");
const roots = new Set(readdirSync(".").filter((name) => !left.has(name)));
const endings = /\.(?:tsx?|mjs|md|sql|css|conf|svg|yml|json)$/;
/** Files that are told of because there are none. */
const absent = ["proxy.ts"];

/** A path may leave parts open: `lib/public/<noun>/columns.ts`, `messages/*`, `public-….ts`, `{en,ru}`. */
function exists(path: string): boolean {
  const pattern = path
    .replace(/\/$/, "")
    .replace(/[.+?^$()[\]|\\]/g, "\\$&")
    .replace(/<[^>]*>|\*+|…/g, "[^/]+")
    .replace(/\{([^}]*)\}/g, (_, words: string) => `(?:${words.replaceAll(",", "|")})`);
  const wanted = new RegExp(`^${path.includes("/") ? "" : "(?:.*/)?"}${pattern}$`);
  return paths.some((each) => wanted.test(each));
}

/** Every word in backticks, in a block of code or behind a link that looks like a path of the project. */
function namedIn(text: string): string[] {
  const code = [...text.matchAll(/^```[^\n]*\n(.*?)^```|`([^`\n]+)`/gms)];
  const links = [...text.matchAll(/\]\(([^)\s#]+)\)/g)].map(([, link]) => link!);
  return [...code.map(([, block, word]) => block ?? word ?? ""), ...links]
    .flatMap((words) => words.split(/[\s=,;"']+(?![^{]*\})/))
    .filter((word) => !/^(?:[/~$@-]|https?:)/.test(word) && !absent.includes(word))
    .filter((word) =>
      word.includes("/")
        ? roots.has(word.split("/")[0]!)
        : endings.test(word) && !word.startsWith("."),
    );
}

/** What is over may be named: older versions, decisions that another one took the place of, and what a text says it was. */
function standing(file: string): string {
  const text = readFileSync(file, "utf8");
  if (file === "CHANGELOG.md") return text.split(/^## /m).slice(0, 2).join("## ");
  const isSuperseded =
    file.startsWith("docs/decisions/") && /superseded|was left for/.test(text.split("\n")[2]!);
  const gone = [...text.matchAll(/\bwas `([^`]+)`/g)].map(([, name]) => name!);
  return isSuperseded ? "" : gone.reduce((rest, name) => rest.replaceAll(`\`${name}\``, ""), text);
}

const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"].filter(existsSync),
  ...paths.filter((path) => /^docs\/.*\.md$/.test(path)),
];

test.each(documents)("%s names no missing file", (file) => {
  const folder = file.startsWith("docs/") ? ["docs/", "docs/decisions/"] : [""];
  const missing = namedIn(standing(file)).filter(
    (name) => !exists(name) && !folder.some((from) => existsSync(join(from, name))),
  );
  expect(missing).toEqual([]);
});

test("the changelog's newest version is the one of the package", () => {
  const [, version] = /^## (\d+\.\d+\.\d+) – \d{4}-\d{2}-\d{2}$/m.exec(
    readFileSync("CHANGELOG.md", "utf8"),
  )!;
  const { version: packed } = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string;
  };
  expect(version).toBe(packed);
});

test("a missing file would be found", () => {
  const text = "See `lib/gone.ts`, `app/[locale]/(public)`, [it](docs/gone.md) and `gone.ts`.";
  expect(namedIn(text).filter((name) => !exists(name))).toEqual([
    "lib/gone.ts",
    "gone.ts",
    "docs/gone.md",
  ]);
});
