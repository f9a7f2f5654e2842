import { asc, eq, or, and, lte, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { meetingChairs, meetings, programmes, sources } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { publicMeeting, publicSource } from "./what-is-public";

/** The meetings of a programme that had been held, or were announced, by a day; gaps in their numbers stay gaps. */
export const listMeetings = (programme: string, day: Day) =>
  db
    .select({ ...publicMeeting, source: publicSource })
    .from(meetings)
    .innerJoin(programmes, eq(programmes.id, meetings.programmeId))
    .leftJoin(sources, eq(sources.id, meetings.sourceId))
    .where(
      and(
        eq(programmes.slug, programme),
        or(lte(meetings.heldFrom, day), isNull(meetings.heldFrom)),
      ),
    )
    .orderBy(asc(meetings.heldFrom), asc(meetings.number));

/** The co-chairs of a meeting, one a side. */
export const listChairs = (slug: string) =>
  db
    .select({
      sideCode: meetingChairs.sideCode,
      name: meetingChairs.name,
      post: meetingChairs.post,
    })
    .from(meetingChairs)
    .innerJoin(meetings, eq(meetings.id, meetingChairs.meetingId))
    .where(eq(meetings.slug, slug));
