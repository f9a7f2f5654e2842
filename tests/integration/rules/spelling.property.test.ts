import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { vowelsMadeOne } from "@/lib/public/search/word-forms";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { runs } from "./some-facts";

// The last of the spellings by which a text is found is made in SQL (`search_order`) and of what is typed in TypeScript.

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

const letters = "abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюяіўқғңөұүһә".split("");
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

test("what is typed is spelled as the texts are", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(word, async (typed) => {
      const [row] = await db.execute<{ folded: string; known: string[] }>(sql`
        select search_fold(${typed}) as folded, tsvector_to_array(search_order(${typed})) as known`);
      const token = vowelsMadeOne(row!.folded);
      expect(row!.known).toEqual(token === "" ? [] : [token]);
    }),
    runs,
  );
});
