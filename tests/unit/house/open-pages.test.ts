import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const filesBelow = (folder: string, name: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

const home = "app/[locale]/(public)";
/** Any address that is none, and a page of samples that is not there once the site is built. */
const unexamined = ["/[...rest]", "/style"];
const pages = filesBelow(home, /route\.tsx$/)
  .map((file) => file.slice(home.length, -"/route.tsx".length))
  .filter((path) => !unexamined.includes(path));

/** Where a page is opened in the languages and examined by axe. */
const examined = filesBelow("tests/e2e", /\.spec\.ts$/)
  .map((file) => readFileSync(file, "utf8"))
  .filter((source) => source.includes("expectAccessible"))
  .join("\n");

/** The address as a test writes it, with any word for each part that is open. */
const asWritten = (path: string) =>
  new RegExp(
    `["\`/}]${path
      .slice(1)
      .replace("[programme]", "(?:\\$\\{(?:programme|home)\\}|by-kz-2009-2016)")
      .replaceAll(/\[\w+\]/g, "[^\"'`/?#]+")}(?=["'\`?#])`,
  );

test.each(pages.filter(Boolean))("the open page %s is examined in a browser", (path) => {
  expect(examined).toMatch(asWritten(path));
});

test("the pages were found", () => {
  expect(pages.length).toBeGreaterThan(20);
});
