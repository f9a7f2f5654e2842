import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, meetings, programmes } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";

/**
 * Every meeting for those who prepare them, in the order of time.
 * @throws Refusal 403
 */
export async function listAllMeetings(actor: Actor) {
  authorize(actor, "meeting.read");
  const [rows, ofProgrammes] = await Promise.all([
    db
      .select({
        id: meetings.id,
        slug: meetings.slug,
        programme: programmes.slug,
        kind: meetings.kind,
        number: meetings.number,
        title: meetings.title,
        heldFrom: meetings.heldFrom,
        heldTo: meetings.heldTo,
        precision: meetings.precision,
        place: meetings.place,
        isFound: meetings.isFound,
        decisions: sql<number>`(select count(*)::int from ${decisions} d where d.meeting_id = ${meetings.id})`,
      })
      .from(meetings)
      .innerJoin(programmes, eq(programmes.id, meetings.programmeId))
      .orderBy(asc(meetings.heldFrom), asc(meetings.number)),
    db.select({ id: programmes.id, name: programmes.name }).from(programmes),
  ]);
  return { meetings: rows, programmes: ofProgrammes, maySet: can(actor, "meeting.set") };
}
