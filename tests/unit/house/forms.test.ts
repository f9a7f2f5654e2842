import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const app = join(process.cwd(), "app");
const actions = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(app, file), "utf8") }))
  .filter(({ source }) => source.includes('"use server"'));

test.each(actions)("$file asks where a form comes from", ({ source }) => {
  const exported = [...source.matchAll(/^export (?:const|async function) \w+/gm)].length;
  const asking = [...source.matchAll(/(?:= formAction\(|isFromOurPage\(await headers\(\)\))/g)]
    .length;
  expect(asking).toBe(exported);
});

test("the actions were found", () => {
  expect(actions.length).toBeGreaterThanOrEqual(4);
});
