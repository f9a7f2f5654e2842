import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanDocument, UnfinishedDocument } from "@/server/documents/clean-document";

const sample = (name: string) =>
  readFileSync(new URL(`samples/${name}.html.txt`, import.meta.url), "utf8");
const page = sample("page");

describe("a page as Next wrote it", () => {
  it("loses every trace of the framework's code", () => {
    expect(page).toContain("self.__next_f");
    const cleaned = cleanDocument(page);
    expect(cleaned).not.toMatch(/<script|__next|TURBOPACK|as="script"|<!--|\$Sreact/);
  });

  it("keeps its words, its title and its stylesheet", () => {
    const cleaned = cleanDocument(page);
    expect(cleaned).toContain("<p>thing 1</p>");
    expect(cleaned).toMatch(/<link rel="stylesheet" href="\/_next\/static\/[^"]+\.css"/);
    expect(cleaned.startsWith('<!DOCTYPE html><html lang="en"><head>')).toBe(true);
    expect(cleaned.endsWith("</body></html>")).toBe(true);
  });

  it("is refused when a part was to come later", () => {
    expect(() => cleanDocument(sample("hole"))).toThrow(UnfinishedDocument);
  });
});

const wrap = (inside: string) => `<!DOCTYPE html><html lang="en"><body>${inside}</body></html>`;

describe("what may stay", () => {
  it.each([
    '<script src="/enhance.js" defer=""></script>',
    '<script type="speculationrules">{"prefetch":[{"where":{"href_matches":"/*"}}]}</script>',
    '<script type="application/ld+json">{"a":"<!-- not a comment -->"}</script>',
    '<link rel="stylesheet" href="/_next/static/a.css"/>',
    '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin=""/>',
    '<link rel="canonical" href="https://example.org/en"/>',
    '<p title="a &gt; b">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ])("%s", (inside) => {
    expect(cleanDocument(wrap(inside))).toBe(wrap(inside));
  });
});

describe("what is refused", () => {
  it.each([
    "<script>alert(1)</script>",
    '<script type="module">import "x"</script>',
    '<script src="https://example.org/x.js"></script>',
    '<script src="/other.js"></script>',
    '<template id="B:0"></template>',
    '<!--$!--><template data-dgst="1"></template><!--/$-->',
  ])("%s", (inside) => {
    expect(() => cleanDocument(wrap(inside))).toThrow(UnfinishedDocument);
  });
});

it("takes away marks between words without a gap", () => {
  expect(cleanDocument(wrap("<p>Row <!-- -->7<!-- --> of 9</p>"))).toBe(wrap("<p>Row 7 of 9</p>"));
});
