import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { securityEvents } from "@/db/schema";
import { listSecurityEvents } from "@/lib/access/list-security-events";
import type { SecurityFilters } from "@/lib/access/security-filters";
import { type Cast, aCast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;

beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
  const { personId } = cast.byExecutor;
  const event = (kind: "sign-in.failed" | "origin.refused", requestId: string, at: string) => ({
    kind,
    requestId,
    at: new Date(at),
    personId: null,
    network: null,
    detail: {},
  });
  await db.insert(securityEvents).values([
    {
      ...event("sign-in.failed", "a", "2026-03-01T23:59:59.999Z"),
      personId,
      network: "192.0.2.7",
    },
    {
      ...event("sign-in.failed", "b", "2026-03-02T00:00:00Z"),
      personId,
      network: "2001:db8:1:2::/64",
    },
    { ...event("origin.refused", "c", "2026-03-02T23:59:59.999Z"), network: "192.0.2.8" },
    event("origin.refused", "d", "2026-03-03T00:00:00Z"),
    { ...event("sign-in.failed", "e", "2026-03-03T00:00:00Z"), personId: cast.auditor.personId },
  ]);
});
afterAll(() => dropTestDatabase(url));

const found = async (filters: SecurityFilters) => {
  const { events } = await listSecurityEvents(cast.auditor, filters);
  return events.map(({ requestId }) => requestId).join("");
};

test.each<[SecurityFilters, string]>([
  [{ kind: "origin.refused" }, "dc"],
  [{ network: "192.0.2.7" }, "a"],
  [{ network: "192.0.2.0/24" }, "ca"],
  [{ network: "2001:db8:1:2:77::9" }, "b"],
  [{ network: "2001:db8::/32" }, "b"],
  [{ from: "2026-03-02", to: "2026-03-02" }, "cb"],
  [{ to: "2026-03-01" }, "a"],
  [{ requestId: "b" }, "b"],
  [{ requestId: "nothing" }, ""],
  [{ kind: "sign-in.failed", from: "2026-03-02", network: "192.0.2.7" }, ""],
])("what is asked by %o is %s", async (filters, requests) => {
  const answer = await found(filters);
  // What happened at one instant has an order of its own.
  expect(answer.replace("ed", "de")).toBe(requests);
});

test("a person is found by a part of the name, in either script", async () => {
  const { name } = cast.byExecutor;
  expect(await found({ person: name.toUpperCase() })).toBe("ba");
  expect(await found({ person: name.replace("Person", "Персон") })).toBe("ba");
});

test("administrator and auditor read it; nobody else does", async () => {
  const read = async (who: keyof Cast) =>
    listSecurityEvents(cast[who] as Cast["auditor"], {}).then(
      ({ events }) => events.length,
      (refusal: { status: number }) => refusal.status,
    );
  expect([await read("auditor"), await read("administrator")]).toEqual([5, 5]);
  for (const who of ["byExecutor", "byCoordinator", "secretariat"] as const)
    expect(await read(who), who).toBe(403);
});

test("a person is named, and a network of one address is written as that address", async () => {
  const { events } = await listSecurityEvents(cast.administrator, { requestId: "a" });
  expect(events).toMatchObject([{ personName: cast.byExecutor.name, network: "192.0.2.7" }]);
});
