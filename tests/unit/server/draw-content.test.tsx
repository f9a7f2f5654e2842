import { expect, it } from "vitest";
import { contentPlace } from "@/lib/forms/answer-status";
import { UnfinishedDocument } from "@/server/documents/clean-document";
import { drawContent } from "@/server/documents/draw-content";

const page = (inside: string) => `<html lang="en"><body>${inside}</body></html>`;
const place = `<div id="${contentPlace}"></div>`;

it("draws what a page left to the server in the place it kept, and nothing around it", () => {
  const content = (
    <main id="content">
      <p>1 {"<b>"}</p>
    </main>
  );
  expect(drawContent(page(place), content)).toBe(
    page('<main id="content"><p>1 &lt;b&gt;</p></main>'),
  );
});

it("takes no word of a reader's for the place", () => {
  expect(drawContent(page(place), <p>{place}</p>)).toBe(
    page(`<p>&lt;div id=&quot;${contentPlace}&quot;&gt;&lt;/div&gt;</p>`),
  );
});

it("leaves a page alone that keeps no place", () => {
  expect(drawContent(page("a"), undefined)).toBe(page("a"));
});

it("refuses a page whose place would stay empty", () => {
  expect(() => drawContent(page(place), undefined)).toThrow(UnfinishedDocument);
});

it("refuses a part that would come later", () => {
  const Late = () => Promise.resolve(<p>late</p>);
  expect(() => drawContent(page(place), <Late />)).toThrow();
});
