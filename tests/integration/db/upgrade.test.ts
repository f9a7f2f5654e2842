import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import * as s from "@/db/schema";
import type { Actor, Membership } from "@/lib/access/permissions";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { readZones } from "@/lib/programmes/read-zones";
import { standingOn } from "@/lib/standing/standing-on";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { onDay, seenUpdate } from "@/tests/setup/acts";
import { asOwner } from "@/tests/setup/as-owner";
import { someWords } from "@/tests/setup/cast";
import { createReleasedDatabase, releasedTables } from "@/tests/setup/released-database";
import { dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
beforeAll(async () => {
  url = await createReleasedDatabase();
  await migrateDatabase(url);
  onDay("2012-07-22");
});
afterAll(() => dropTestDatabase(url));

async function personOf(role: Membership["role"], bodyId?: string): Promise<Actor> {
  const [row] = await db
    .select({ person: s.people, membership: s.memberships, side: s.bodies.sideCode })
    .from(s.memberships)
    .innerJoin(s.people, eq(s.people.id, s.memberships.personId))
    .leftJoin(s.bodies, eq(s.bodies.id, s.memberships.bodyId))
    .where(bodyId ? eq(s.memberships.bodyId, bodyId) : eq(s.memberships.role, role));
  const { person, membership, side } = row!;
  return {
    personId: person.id,
    name: person.name,
    language: person.language,
    memberships: [{ role, bodyId: membership.bodyId, sideCode: membership.sideCode ?? side }],
  };
}

async function updateOf(title: string) {
  const [row] = await db
    .select({ update: s.updates })
    .from(s.updates)
    .innerJoin(s.milestones, eq(s.milestones.id, s.updates.milestoneId))
    .where(sql`${s.milestones.title}->>'en' = ${title}`);
  return row!.update;
}

const standing = async (milestoneId: string) =>
  standingOn(
    "2012-07-22",
    (await loadStandingFacts(db, eq(s.milestones.id, milestoneId), "2012-07-22")).get(milestoneId)!,
  );

test("every row of a database that was lived in is there after the upgrade, as it was", async () => {
  await asOwner(url, async (own) => {
    for (const { name, columns, rows } of releasedTables()) {
      const list = columns.map((column) => `"${column}"`).join(", ");
      const now = await own.unsafe<{ row: string }[]>(
        `select to_json(t)::text as row from (select ${list} from "${name}") t`,
      );
      expect(now.map(({ row }) => row).sort(), name).toEqual([...rows].sort());
    }
  });
});

test("the road map gets its zones, and a programme that nobody knows counts in UTC", async () => {
  const zones = await db
    .select({ slug: s.programmes.slug, zone: s.programmes.timeZone })
    .from(s.programmes);
  expect(Object.fromEntries(zones.map(({ slug, zone }) => [slug, zone]))).toMatchObject({
    "by-kz-2009-2016": "Asia/Almaty",
    "programme-1": "UTC",
  });
  expect(Object.keys((await readZones()).sides).sort()).toEqual(["BY", "KZ"]);
});

test("a claim that was countersigned before the upgrade and is published after it keeps the signature", async () => {
  const { id, milestoneId, state } = await updateOf("Countersigned, to be published");
  expect(state).toBe("countersigned");
  await publishUpdate(await personOf("secretariat"), await seenUpdate(id));
  expect(await standing(milestoneId)).toMatchObject({ agreement: "agreed" });
});

test("a closing stands, and what it rests on cannot be taken off", async () => {
  const { id, milestoneId } = await updateOf("Closed");
  expect(await standing(milestoneId)).toMatchObject({ headline: "done", agreement: "agreed" });
  const retraction = { ...(await seenUpdate(id)), reason: "Sent by mistake." };
  await expect(retractUpdate(await personOf("secretariat"), retraction)).rejects.toMatchObject({
    reason: "closedOverIt",
  });
});

test("what was returned is written on, in the same update", async () => {
  const { id, milestoneId, bodyId, version } = await updateOf("Returned");
  const author = await personOf("executor", bodyId);
  const again = await submitUpdate(author, someWords(milestoneId, bodyId, { version }));
  expect(again.updateId).toBe(id);
});
