import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = process.cwd();

function fileOf(name: string, from: string): string | null {
  const base = name.startsWith("@/")
    ? join(root, name.slice(2))
    : name.startsWith(".")
      ? join(dirname(from), name)
      : null;
  if (!base) return null;
  return (
    [base, `${base}.ts`, `${base}.tsx`].find((path) => /\.tsx?$/.test(path) && existsSync(path)) ??
    null
  );
}

/** Everything that the public pages bring along, types aside. */
function broughtAlong(): Map<string, string> {
  const found = new Map<string, string>();
  const open = readdirSync(join(root, "app/[locale]/(public)"), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, "app/[locale]/(public)", file));
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    const source = readFileSync(file, "utf8");
    found.set(file, source);
    for (const [, name] of source.matchAll(/^(?:import|export)(?! type)[^;]*?from "([^"]+)"/gms)) {
      const next = fileOf(name!, file);
      if (next) open.push(next);
    }
  }
  return found;
}

const sources = broughtAlong();

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
