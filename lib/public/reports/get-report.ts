import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { frozenReports, plans, rounds } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import type { FrozenReport } from "@/lib/reports/report";
import { publicReport } from "./columns";
import { isKnownReport } from "./known-on";

const from = () =>
  db
    .select(publicReport)
    .from(frozenReports)
    .innerJoin(plans, eq(plans.id, frozenReports.planId))
    .leftJoin(rounds, eq(rounds.id, frozenReports.roundId));

/** The reports that were frozen by a day, the latest first. */
export const listReports = (programme: string, day: Day) =>
  from().where(isKnownReport(programme, day)).orderBy(desc(frozenReports.frozenAt));

/**
 * One frozen report: what its bytes say, and the bytes themselves.
 * @throws Refusal 404 for one that is not there, or was not frozen yet
 */
export async function getReport(programme: string, id: string, day: Day) {
  const [found] = await from().where(and(isKnownReport(programme, day), eq(frozenReports.id, id)));
  if (!found) throw unknownThing();
  const [stored] = await db
    .select({ body: frozenReports.body, frozenAt: frozenReports.frozenAt })
    .from(frozenReports)
    .where(eq(frozenReports.id, id));
  const { body, frozenAt } = stored!;
  const bytes = Buffer.from(body);
  return { ...found, frozenAt, bytes, report: JSON.parse(bytes.toString("utf8")) as FrozenReport };
}
