import { eq, isNull } from "drizzle-orm";
import { closeDatabase, db } from "@/db/client";
import { milestones, rounds } from "@/db/schema";
import type { Actor } from "@/lib/access/permissions";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { getBoard } from "@/lib/rounds/get-board";
import { standingOn } from "@/lib/standing/standing-on";
import { largePlanId, makeLargePlan } from "./large-plan";
import { durationRow, type Row } from "./rows";
import { oneByOne } from "./timing";

const often = { count: 20, seconds: 30 };
const secretariat: Actor = {
  personId: "00000000-0000-4000-8000-000000000009",
  name: "Secretariat",
  language: "en",
  memberships: [{ role: "secretariat", bodyId: null, sideCode: null }],
};

/** The standing of a plan of 2,000 milestones with 40,000 updates, early and late in its life, and its round's board. */
export async function measureLarge(url: string): Promise<Row[]> {
  process.env.DATABASE_URL = await makeLargePlan(url);
  const standing = async (day: string) => {
    const facts = await loadStandingFacts(db, eq(milestones.planId, largePlanId), day);
    for (const known of facts.values()) standingOn(day, known);
  };
  try {
    const measured: Row[] = [];
    for (const day of ["2012-03-01", "2012-12-31", "2013-09-30"]) {
      const { p50, p99 } = await oneByOne(often, () => standing(day));
      measured.push(
        durationRow(`standing of 2,000 milestones, 40,000 updates, ${day}`, p50, p99, "≤ 150 ms"),
      );
    }
    const [open] = await db.select({ id: rounds.id }).from(rounds).where(isNull(rounds.closedOn));
    const board = await oneByOne(often, () => getBoard(secretariat, open!.id, "2013-09-30"));
    measured.push(durationRow("board of 2,000 × 2 obligations", board.p50, board.p99, "≤ 200 ms"));
    return measured;
  } finally {
    await closeDatabase();
  }
}
