import { sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow, scoreByName } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { isKnownMeeting } from "./known-on";

const { meetings } = s;

/** Meetings that answer by what is written of them or by a co-chair's name, as rows of `hitRow`. */
export const meetingHits = (programme: string, asked: Asked, day: Day): SQL => sql`
  ${hitRow({
    kind: "meeting",
    key: meetings.slug,
    title: meetings.title,
    texts: [
      meetings.announcedFor,
      meetings.place,
      meetings.outcome,
      meetings.agenda,
      chairNamed(asked),
    ],
    on: meetings.heldFrom,
    precision: meetings.precision,
    provenance: meetings.provenance,
    sourceId: meetings.sourceId,
    score: scoreByName(meetings, meetings.title, asked),
  })} from ${meetings}
  where ${meetings.id} in (
    select ${meetings.id} from ${meetings} where ${matches(asked.all, meetings.title, meetings.announcedFor, meetings.place, meetings.outcome, meetings.agenda)}
    union select ${s.meetingChairs.meetingId} from ${s.meetingChairs} where ${matches(asked.all, s.meetingChairs.name)})
  and ${isKnownMeeting(programme, day)}`;

const chairNamed = (asked: Asked) => sql`(
  select ${s.meetingChairs.name} from ${s.meetingChairs}
  where ${s.meetingChairs.meetingId} = ${meetings.id} and ${matches(asked.all, s.meetingChairs.name)} limit 1)`;
