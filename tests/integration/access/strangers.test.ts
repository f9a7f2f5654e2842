import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { securityEvents } from "@/db/schema";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { delayKey } from "@/lib/access/sign-in-delay";
import { aPerson } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

// What somebody without an account can make us store has a bound.

const trail = { network: "192.0.2.7", requestId: null };
let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));

test("a flood of strangers leaves a bounded number of lines, and none of anybody else is lost", async () => {
  const started = Date.now();
  for (let n = 0; n < 90; n += 1)
    await Promise.all(
      Array.from({ length: 10 }, () => recordSecurityEvent("origin.refused", null, trail)),
    );
  const seconds = Math.ceil((Date.now() - started) / 1000);
  const written = await db.select().from(securityEvents);
  expect(written.length).toBeGreaterThanOrEqual(600);
  expect(written.length).toBeLessThanOrEqual(600 + seconds);

  const { personId } = await aPerson("auditor");
  for (let n = 0; n < 20; n += 1) {
    await recordSecurityEvent("permission.refused", personId, trail);
    await recordSecurityEvent("sign-in.failed", personId, trail);
  }
  const own = await db.select().from(securityEvents).where(eq(securityEvents.personId, personId));
  expect(own.length).toBe(40);
});

test("failed sign-ins have a million keys, which nobody can reckon without the secret", () => {
  const keys = ["a", "b", "c"].map((name) => delayKey(`${name}@example.org`, "192.0.2.7"));
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{5}$/);
  expect(new Set(keys).size).toBe(3);
  process.env.AUTH_SECRET = "another secret of another site!!";
  expect(delayKey("a@example.org", "192.0.2.7")).not.toBe(keys[0]);
});
