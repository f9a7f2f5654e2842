import { and, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

const { meetings, sources } = s;

/**
 * The condition on `meetings` under which one is known on a day: it was held by then. Without a day, its source
 * had come out; one that was not found, a session of a later number was held.
 */
export const isKnownMeeting = (programme: string, day: Day): SQL | undefined =>
  and(
    isOfProgramme(meetings.programmeId, programme),
    or(
      lte(meetings.heldFrom, day),
      and(
        isNull(meetings.heldFrom),
        sql`case when ${meetings.isFound} then coalesce((select ${sources.publishedOn} from ${sources}
            where ${sources.id} = ${meetings.sourceId}), ${day}) <= ${day}
          else exists (select from ${meetings} l where l.programme_id = ${meetings.programmeId}
            and l.number > ${meetings.number} and l.held_from <= ${day}) end`,
      ),
    ),
  );
