import { afterAll, beforeAll, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { eventKinds } from "@/db/vocabulary";
import { listEvents } from "@/lib/history/list-events";
import { recordEvent } from "@/lib/history/record-event";
import { aCast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

test("every kind of event is seen by somebody who works, not by the auditor alone", async () => {
  const cast = await aCast();
  for (const kind of eventKinds)
    await transaction((tx) =>
      recordEvent(tx, null, {
        kind,
        subjectId: crypto.randomUUID(),
        milestoneId: cast.milestone.id,
        bodyId: cast.byBody,
        sideCode: "BY",
      }),
    );
  const workers = [cast.administrator, cast.secretariat, cast.byCoordinator, cast.byExecutor];
  const seen = await Promise.all(workers.map((actor) => listEvents(actor, { limit: 200 })));
  const kinds = new Set(seen.flatMap(({ events }) => events.map(({ kind }) => kind)));
  expect(eventKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});
