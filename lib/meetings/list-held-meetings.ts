import { and, desc, eq, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { meetings, plans } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";

/**
 * The meetings held by a day in the programme of a plan, the latest first: where something can have been decided.
 * @throws Refusal 403
 */
export async function listHeldMeetings(actor: Actor, planId: string, day: Day) {
  authorize(actor, "meeting.read");
  return db
    .select({ id: meetings.id, title: meetings.title, heldFrom: meetings.heldFrom })
    .from(meetings)
    .innerJoin(plans, eq(plans.programmeId, meetings.programmeId))
    .where(and(eq(plans.id, planId), lte(meetings.heldFrom, day)))
    .orderBy(desc(meetings.heldFrom));
}
