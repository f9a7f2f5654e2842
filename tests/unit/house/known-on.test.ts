import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const room = join(process.cwd(), "lib/public");
/** What puts together what the nouns give; and what differs between two days, which has nothing of its own. */
const noNouns = ["files", "feeds", "search", "changes"];
const nouns = readdirSync(room, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !noNouns.includes(entry.name))
  .map(({ name }) => name);

test.each(nouns)("%s say what is public of them, and from which day", (noun) => {
  expect(existsSync(join(room, noun, "columns.ts"))).toBe(true);
  expect(existsSync(join(room, noun, "known-on.ts"))).toBe(true);
});

/** Where a day is compared for another reason than whether a row is known. */
const others: Record<string, string> = {
  "meetings/list-meetings.ts": "where a session without a day stands",
  "meetings/meeting-entries.ts": "whether a meeting had ended or begun",
  "milestones/said.ts": "which translation and which joint wording was the last",
  "mistakes/get-mistake.ts": "whether it had been answered",
  "programme/get-programme.ts": "which programme is the current one",
};

test("whether a row is known on a day is said in a known-on.ts and nowhere else", () => {
  const comparing = readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/(?:known-on|columns)\.ts$/.test(file))
    .filter((file) => /\blte\(|<= (?:\$\{)?day/.test(readFileSync(join(room, file), "utf8")));
  expect(comparing.sort()).toEqual(Object.keys(others).sort());
});
