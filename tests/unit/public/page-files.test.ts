import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scopeOf } from "@/lib/public/feeds/scope";
import { findTable } from "@/lib/public/files/list-tables";

const home = "app/[locale]/(public)/[programme]";

/** The pages that say which files they can be had as; a part of the address that is open is any word. */
const pages = readdirSync(home, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/route.tsx"))
  .flatMap((file) => {
    const said = /formats: [^[]*\[([^\]]*)\]/.exec(readFileSync(join(home, file), "utf8"))?.[1];
    const path = file.split("/").slice(0, -1);
    return said ? [{ page: path.join("/"), path, formats: said.match(/\w+/g) ?? [] }] : [];
  });

test.each(pages)("$page has the files that it offers", ({ path, formats }) => {
  const words = path.map((word) => word.replaceAll(/[[\]]/g, ""));
  const isFeed = (format: string) => format === "atom" || format === "ics";
  if (formats.some(isFeed)) expect(scopeOf(words, {}), "a feed").not.toBeNull();
  if (!formats.every(isFeed)) expect(findTable(words), "a table").not.toBeNull();
});

test("the pages were found", () => {
  expect(pages.length).toBeGreaterThan(10);
});
