import { and, desc, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { publicMeeting } from "./columns";
import { isKnownMeeting } from "./known-on";

/** Meetings that were held; of a programme as a whole. */
export async function meetingEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  if (Object.values(scope).some((word) => word !== undefined)) return [];
  const on = sql<string>`(case when ${s.meetings.heldTo} <= ${day} then ${s.meetings.heldTo} else ${s.meetings.heldFrom} end)::text`;
  const rows = await db
    .select({
      id: s.meetings.id,
      on,
      changedOn: on,
      slug: publicMeeting.slug,
      title: publicMeeting.title,
      outcome: publicMeeting.outcome,
      provenance: publicMeeting.provenance,
    })
    .from(s.meetings)
    .where(and(isKnownMeeting(programme, day), isNotNull(s.meetings.heldFrom)))
    .orderBy(desc(on))
    .limit(limit);
  return rows.map((row) => ({ kind: "meeting", at: null, ...row }));
}
