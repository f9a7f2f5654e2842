import { eq, isNull } from "drizzle-orm";
import { closeDatabase, db } from "@/db/client";
import { milestones, rounds } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { getBoard } from "@/lib/rounds/get-board";
import { standingOn } from "@/lib/standing/standing-on";
import { serveForTests } from "@/tests/runner/serve-for-tests";
import { largePlanId, makeLargePlan } from "./large-plan";
import { askAnew } from "./ask";
import { durationRow, type Row } from "./rows";
import { oneByOne } from "./timing";

const often = { count: 20, seconds: 30 };
const secretariat: Actor = {
  personId: "00000000-0000-4000-8000-000000000009",
  name: "Secretariat",
  language: "en",
  memberships: [{ role: "secretariat", bodyId: null, sideCode: null }],
};

const day = "2013-09-30";
/** The connections of a server take turns, and each plans a question when it first meets it. */
const connections = 10;
const words = ["milestone", "text", "ministry", "1.777", "minisrty", "ministries", "2012"];

/** Pages over 2,000 milestones and 40,000 updates, made anew for each question; no two ask for the same milestone in a row. */
async function measurePages(url: string, folder: string): Promise<Row[]> {
  const server = await serveForTests(url, folder, { PROGRAMME_TODAY: day });
  let turn = 0;
  const pages: [name: string, address: () => string, goal: string][] = [
    ["at a glance", () => "", "p50 ≤ 30 ms"],
    ["list of milestones", () => "/milestones", "p50 ≤ 30 ms"],
    ["list, filtered", () => "/milestones?standing=overdue&side=KZ", "p50 ≤ 30 ms"],
    ["one milestone", () => `/milestones/2012-2013/1.${1 + ((turn * 37) % 2000)}`, "p50 ≤ 15 ms"],
    ["search", () => `/search?q=${words[turn % words.length]}`, "p95 ≤ 50 ms"],
  ];
  try {
    const measured: Row[] = [];
    for (const [name, address, goal] of pages) {
      const durations = await oneByOne(
        { count: 100, seconds: 15, warm: connections * words.length },
        () => {
          turn += 1;
          return askAnew(`${server.address}/en/p${address()}`);
        },
      );
      measured.push(durationRow(`uncached, 2,000 milestones: ${name}`, durations, goal));
    }
    return measured;
  } finally {
    await server.stop();
  }
}

/** The standing of a plan of 2,000 milestones with 40,000 updates, early and late in its life, its round's board, and its pages. */
export async function measureLarge(url: string, folder: string): Promise<Row[]> {
  const large = await makeLargePlan(url);
  process.env.DATABASE_URL = large;
  const standing = async (day: string) => {
    const facts = await loadStandingFacts(db, eq(milestones.planId, largePlanId), day);
    for (const known of facts.values()) standingOn(day, known);
  };
  try {
    const measured: Row[] = [];
    for (const day of ["2012-03-01", "2012-12-31", "2013-09-30"]) {
      const durations = await oneByOne(often, () => standing(day));
      measured.push(
        durationRow(`standing of 2,000 milestones, 40,000 updates, ${day}`, durations, "≤ 150 ms"),
      );
    }
    const [open] = await db.select({ id: rounds.id }).from(rounds).where(isNull(rounds.closedOn));
    const board = await oneByOne(often, () => getBoard(secretariat, open!.id, day));
    measured.push(durationRow("board of 2,000 × 2 obligations", board, "≤ 200 ms"));
    return [...measured, ...(await measurePages(large, folder))];
  } finally {
    await closeDatabase();
  }
}
