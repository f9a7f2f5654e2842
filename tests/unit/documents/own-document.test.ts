import { createElement } from "react";
import { expect, it } from "vitest";
import { documentMark } from "@/lib/documents/document-mark";
import { ownDocument } from "@/lib/documents/own-document";

it("draws a document as text, marked for the server, with its status and headers", async () => {
  const page = createElement("p", null, "as <text>");
  const answer = ownDocument(page, 303, { location: "/en" });
  expect(answer.status).toBe(303);
  expect(Object.fromEntries(answer.headers)).toEqual({
    "content-type": "text/html; charset=utf-8",
    location: "/en",
    [documentMark]: "drawn",
  });
  const kept = ownDocument(createElement("p"), 200, {}, "kept");
  expect(kept.headers.get(documentMark)).toBe("kept");
  expect(await answer.text()).toBe("<!DOCTYPE html><p>as &lt;text&gt;</p>");
});

it.each([
  ["nothing that can be drawn", { secret: 1 } as never],
  ["a part that waits", createElement(() => Promise.resolve("late"))],
])("draws nothing by halves: %s is a fault", (_, document) => {
  expect(() => ownDocument(document, 200)).toThrow();
});
