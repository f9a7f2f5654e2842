import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { meetingAddresses, meetings } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { Moved } from "@/lib/errors";
import { isKnownMeeting } from "./known-on";

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
    .where(and(eq(meetingAddresses.slug, slug), isKnownMeeting(programme, day)));
  return meeting ? new Moved(slug, meeting.slug) : null;
}
