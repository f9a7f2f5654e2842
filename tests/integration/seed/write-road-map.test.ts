import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import {
  agreements,
  importedRecords,
  meetings,
  milestones,
  plans,
  responsibilities,
  statements,
  terms,
} from "@/db/schema";
import { writeRoadMap } from "@/db/seed/write-road-map";
import { TermHistory } from "@/components/milestones/term-history";
import { translator } from "@/lib/i18n/translator";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const today = "2012-06-01";
let url: string;
let added: Record<string, number>;

beforeAll(async () => {
  url = await createTestDatabase();
  added = await transaction((tx) => writeRoadMap(tx, today));
});
afterAll(() => dropTestDatabase(url));

test("an empty database gets what could be known by the day", async () => {
  const open = await db.$count(milestones, eq(milestones.visibility, "public"));
  expect(open).toBeGreaterThanOrEqual(45);
  expect(added.milestones).toBe(await db.$count(milestones));
  expect(added.bodies).toBeGreaterThan(60);
});

test("and nothing of what came later", async () => {
  expect(await db.$count(milestones, gt(milestones.listedOn, today))).toBe(0);
  expect(await db.$count(importedRecords, gt(importedRecords.knownOn, today))).toBe(0);
  expect(await db.$count(terms, gt(terms.setOn, today))).toBe(0);
  expect(await db.$count(statements, gt(statements.saidOn, today))).toBe(0);
  expect(await db.$count(agreements, gt(agreements.signedOn, today))).toBe(0);
  expect(await db.$count(meetings, or(gt(meetings.heldFrom, today), gt(meetings.number, 8)))).toBe(
    0,
  );
});

test("each milestone has a lead on each side", async () => {
  const [row] = await db
    .select({ leads: sql<number>`count(*)::int` })
    .from(responsibilities)
    .where(eq(responsibilities.part, "lead"));
  expect(row?.leads).toBe(2 * (await db.$count(milestones)));
});

test("a second run on the same day adds nothing", async () => {
  expect(await transaction((tx) => writeRoadMap(tx, today))).toEqual({});
});

test("what is there already is not changed", async () => {
  const mine = { original: "en" as const, en: "Named by the secretariat" };
  const where = eq(meetings.slug, "session-8");
  await db.update(meetings).set({ place: mine }).where(where);
  await transaction((tx) => writeRoadMap(tx, today));
  const [row] = await db.select({ place: meetings.place }).from(meetings).where(where);
  expect(row?.place).toEqual(mine);
});

test("a later day adds what came since: the corridor's three terms stand in order", async () => {
  const later = await transaction((tx) => writeRoadMap(tx, "2016-12-31"));
  expect(later.milestones).toBeGreaterThan(0);
  expect(later.bodies).toBeUndefined();

  const corridor = await db
    .select({ number: terms.number, lastOn: terms.lastOn, setOn: terms.setOn })
    .from(terms)
    .innerJoin(milestones, eq(milestones.id, terms.milestoneId))
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .where(and(eq(plans.slug, "2012-2013"), eq(milestones.code, "5.1")))
    .orderBy(asc(terms.number));
  expect(corridor.map(({ number, lastOn }) => [number, lastOn])).toEqual([
    [1, "2013-12-31"],
    [2, "2015-12-31"],
    [3, "2016-12-31"],
  ]);
  expect(corridor.map(({ setOn }) => setOn)).toEqual(corridor.map(({ setOn }) => setOn).sort());
});

test("the corridor's page says by how much it moved and how late it is against the first promise", async () => {
  const t = await translator("en");
  const at = async (day: string) => {
    const { terms: known, standing } = await getMilestone(
      "by-kz-2009-2016",
      { plan: "2012-2013", code: "5.1" },
      day,
    );
    const texts = { language: "en" as const, t, href: (path: string) => path };
    const drawn = createElement(TermHistory, {
      ...texts,
      terms: known,
      standing,
      sessions: [],
      years: [2009, 2016],
      day,
      base: "",
    });
    return renderToStaticMarkup(drawn).replaceAll(/<[^>]+>/g, " ");
  };
  expect(await at("2012-06-01")).toContain("The term has not moved.");
  expect(await at("2014-06-01")).toMatch(/once, by 730 days/);
  const last = await at("2016-12-31");
  expect(last).toMatch(/2 times, by 1,?096 days/);
  expect(last).toMatch(/Against the first term\s+1,?096 days late/);
});
