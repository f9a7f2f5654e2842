import { eq, getTableColumns } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { updates } from "@/db/schema";
import { type FieldName, fieldNames, searchedFields, updateFields } from "@/lib/updates/fields";
import { readWords } from "@/lib/updates/read-words";
import { saveDraft } from "@/lib/updates/save-draft";
import { UpdateWords } from "@/lib/updates/words";
import { aCast, aProof, someWords } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let sql: postgres.Sql;
beforeAll(async () => {
  url = await createTestDatabase();
  sql = postgres(url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await dropTestDatabase(url);
});

const columns = getTableColumns(updates);
const columnOf = (name: FieldName) => columns[name].name;

/** Something that may be said in each field. */
const anything = (name: FieldName): unknown => {
  const field = updateFields[name];
  if (field.kind === "choice") return field.of[0];
  if (field.kind === "percent") return 40;
  return field.kind === "day" ? "2012-12-31" : `Words of ${name}.\r\nTwo lines.`;
};
const apart = new Set<FieldName>(["percentDone"]);

describe("every field of an update", () => {
  test("comes back from the database as it was typed", async () => {
    const cast = await aCast();
    const said = UpdateWords.parse({
      ...Object.fromEntries(
        fieldNames.filter((name) => !apart.has(name)).map((name) => [name, anything(name)]),
      ),
      evidence: [aProof],
    });
    const { updateId } = await saveDraft(cast.byExecutor, {
      ...someWords(cast.milestone.id, cast.byBody),
      percentDone: undefined,
      ...said,
    });
    const [stored] = await db.select().from(updates).where(eq(updates.id, updateId));
    expect(await readWords(db, stored!)).toEqual({ percentDone: undefined, ...said });
  });

  test("is kept by the trigger once it is submitted, and so is whose it is", async () => {
    const [made] = await sql<{ text: string }[]>`
      select pg_get_functiondef('keep_submitted_words()'::regprocedure) as text`;
    for (const row of ["OLD", "NEW"]) {
      const named = [...made!.text.matchAll(new RegExp(`\\b${row}\\.(\\w+)`, "g"))].map(
        ([, column]) => column,
      );
      expect(new Set(named)).toEqual(
        new Set([
          ...fieldNames.map(columnOf),
          ...["milestone_id", "body_id", "side_code", "author_id", "state"].filter(
            (column) => row === "OLD" || column !== "state",
          ),
        ]),
      );
    }
  });

  test("that is searched stands in the index, in the order of the question", async () => {
    const [made] = await sql<{ text: string }[]>`
      select pg_get_indexdef('updates_words'::regclass) as text`;
    expect([...made!.text.matchAll(/search_text\((\w+)\)/g)].map(([, column]) => column)).toEqual(
      searchedFields.map(columnOf),
    );
  });
});
