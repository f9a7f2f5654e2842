import { expect, test } from "vitest";
import type { z } from "zod";
import { knownParameters } from "@/lib/public/known-parameters";
import { canonicalAddress } from "@/server/page-cache/canonical-address";
import { sourcesBelow } from "@/tests/setup/brought-along";

const home = "app/[locale]/(public)";
const routes = sourcesBelow(home).filter((path) => path.endsWith("/route.tsx"));

/** The words of a route behind the language, such as "[programme]/milestones". */
const wordsOf = (path: string) =>
  path
    .slice(path.indexOf(home) + home.length + 1, -"/route.tsx".length)
    .split("/")
    .filter(Boolean);

test.each(routes)(
  "%s is told apart by each parameter that it knows, and by no other",
  async (path) => {
    const { GET } = (await import(path)) as {
      GET: { shape: { search: z.ZodObject; isKept?: false } };
    };
    if (GET.shape.isKept === false) return;
    expect(knownParameters(wordsOf(path)).toSorted()).toEqual(
      ["asOf", ...Object.keys(GET.shape.search.shape)].toSorted(),
    );
  },
);

test("the routes were found, and those that are not kept", async () => {
  const shapes = await Promise.all(
    routes.map(async (path) => (await import(path)) as { GET: { shape: { isKept?: false } } }),
  );
  const unkept = routes.filter((_, index) => shapes[index]!.GET.shape.isKept === false);
  expect(routes.length).toBeGreaterThan(20);
  expect(unkept.map((path) => wordsOf(path).join("/")).sort()).toEqual([
    "[programme]/proof",
    "mistakes",
    "mistakes/[reference]",
    "style",
  ]);
});

test.each([
  ["/en/p/milestones?side=BY&plan=a", "/en/p/milestones?plan=a&side=BY"],
  ["/en/p/milestones?x=1&plan=a&utm_source=y", "/en/p/milestones?plan=a"],
  ["/en/p/milestones?plan=a&plan=b&side=", "/en/p/milestones?plan=a"],
  ["/en/p/milestones?after=2012-2013/5.1", "/en/p/milestones?after=2012-2013%2F5.1"],
  ["/en/p/plans/a?asOf=2012-01-01&plan=a", "/en/p/plans/a?asOf=2012-01-01"],
  ["/en/p?", "/en/p"],
  ["/en?q=a", "/en"],
  ["/en/mistakes?page=/en/p&q=1", "/en/mistakes?page=%2Fen%2Fp"],
  ["/en/p/proof?sha256=a&entry=1", "/en/p/proof?entry=1&sha256=a"],
  ["/en/p/indicators/trade?flow=export&q=1", "/en/p/indicators/trade?flow=export"],
])("%s is the same page as %s", (asked, canonical) => {
  expect(canonicalAddress(asked, asked.split("?")[0]!)).toBe(canonical);
  expect(canonicalAddress(canonical, asked.split("?")[0]!)).toBe(canonical);
});
