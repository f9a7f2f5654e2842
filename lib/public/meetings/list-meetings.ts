import { asc, eq, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { qualified } from "@/db/qualified";
import { meetingChairs, meetings, sources } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { publicSource } from "@/lib/public/sources/columns";
import { publicMeeting } from "./columns";
import { isKnownMeeting } from "./known-on";

/** Days of a programme whose meetings are kept ready. */
const keptMeetingDays = 50;

/**
 * The meetings of a programme that had been held, or were announced, by a day, each with its co-chairs;
 * gaps in their numbers stay gaps.
 */
export const listMeetings = keepWhileUnchanged(readMeetings, keptMeetingDays);

async function readMeetings(programme: string, day: Day) {
  const isKnown = isKnownMeeting(programme, day);
  const [rows, chairs] = await Promise.all([
    db
      .select({ ...publicMeeting, source: publicSource })
      .from(meetings)
      .leftJoin(sources, eq(sources.id, meetings.sourceId))
      .where(isKnown)
      .orderBy(asc(standsAt(day)), asc(meetings.number)),
    chairsOf(isKnown),
  ]);
  const of = groupBy(chairs, "slug");
  return rows.map((row) => ({
    ...row,
    chairs: (of.get(row.slug) ?? []).map(({ slug: _, ...chair }) => chair),
  }));
}

/** A session of which only the number is known stands before the next one that was held. */
const standsAt = (
  day: Day,
) => sql`coalesce(${meetings.heldFrom}, (select min(l.held_from) from ${meetings} l
  where l.programme_id = ${qualified(meetings.programmeId)} and l.number > ${qualified(meetings.number)}
    and l.held_from <= ${day}))`;

/** The co-chairs of meetings, one a side. */
export const chairsOf = (which: SQL | undefined) =>
  db
    .select({
      slug: meetings.slug,
      sideCode: meetingChairs.sideCode,
      name: meetingChairs.name,
      post: meetingChairs.post,
    })
    .from(meetingChairs)
    .innerJoin(meetings, eq(meetings.id, meetingChairs.meetingId))
    .where(which);
