import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { languages } from "@/db/vocabulary";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

test.each(languages)("what is written in %s alone can be found", async (language) => {
  const text = JSON.stringify({ original: language, [language]: "a word" });
  const [row] = await db.execute<{ text: string }>(sql`select search_text(${text}::jsonb) as text`);
  expect(row?.text).toContain("a word");
});
