import * as s from "@/db/schema";

// WHAT IS PUBLIC of meetings: adding a key publishes it.

export const publicMeeting = {
  slug: s.meetings.slug,
  kind: s.meetings.kind,
  number: s.meetings.number,
  title: s.meetings.title,
  announcedFor: s.meetings.announcedFor,
  heldFrom: s.meetings.heldFrom,
  heldTo: s.meetings.heldTo,
  precision: s.meetings.precision,
  place: s.meetings.place,
  agenda: s.meetings.agenda,
  minutesNumber: s.meetings.minutesNumber,
  minutesAddress: s.meetings.minutesAddress,
  outcome: s.meetings.outcome,
  isFound: s.meetings.isFound,
  provenance: s.meetings.provenance,
};
