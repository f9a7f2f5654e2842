import { and, eq, isNull, lte, or } from "drizzle-orm";
import { db } from "@/db/client";
import { meetingAddresses, meetings, programmes } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { Moved } from "@/lib/errors";

/** Where the meeting is that had this address before; null when none had it that is known of on the day. */
export async function movedMeeting(
  programme: string,
  slug: string,
  day: Day,
): Promise<Moved | null> {
  const [meeting] = await db
    .select({ slug: meetings.slug })
    .from(meetingAddresses)
    .innerJoin(meetings, eq(meetings.id, meetingAddresses.meetingId))
    .innerJoin(programmes, eq(programmes.id, meetings.programmeId))
    .where(
      and(
        eq(programmes.slug, programme),
        eq(meetingAddresses.slug, slug),
        or(isNull(meetings.heldFrom), lte(meetings.heldFrom, day)),
      ),
    );
  return meeting ? new Moved(slug, meeting.slug) : null;
}
