import { join } from "node:path";
import { expect, test } from "vitest";
import { broughtAlong, sourcesBelow } from "@/tests/setup/brought-along";

const root = process.cwd();
const sources = broughtAlong(sourcesBelow("app/[locale]/(public)"));

test("a public page brings no client component and nothing of the framework's browser code", () => {
  expect(sources.size).toBeGreaterThan(40);
  for (const [file, source] of sources) {
    expect(source, file).not.toMatch(/^"use client"/m);
    expect(source, file).not.toMatch(/from "next\/(?:link|image|script|navigation|headers)"/);
    expect(source, file).not.toMatch(/<Suspense|style=\{/);
  }
});

test("only the frame writes a script, and nothing writes markup as text", () => {
  const writers = [...sources].filter(([, source]) => source.includes("<script"));
  for (const [file, source] of sources)
    expect(source, file).not.toContain("dangerouslySetInnerHTML");
  expect(writers.map(([file]) => file)).toEqual([join(root, "components/frame/public-frame.tsx")]);
});

test("no public route has a loading page: its data is there before it is drawn", () => {
  expect([...sources.keys()].filter((file) => file.endsWith("/loading.tsx"))).toEqual([]);
});
