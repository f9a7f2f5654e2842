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

const pages = readdirSync(join(app, "[locale]", "(staff)"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx") && !file.endsWith("staff-page.tsx"))
  .map((file) => ({
    file,
    source: readFileSync(join(app, "[locale]", "(staff)", file), "utf8"),
  }));

// A fault before it is the sender's, and no line of the log (server/http/answer-page.ts).
test.each([...pages, ...actions])("$file tells when it has heard the request", ({ source }) => {
  expect(source).toMatch(/staffPage\(|formAction\(|\{\n {2}noteHeard\(\);/);
});

test("the actions were found", () => {
  expect(actions.length).toBeGreaterThanOrEqual(4);
});
