import { mistakes } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { mistakeStateOn } from "./state-on";

/** What those who triage see of a reported mistake; never who sent it. */
export const reportedMistake = (day: Day) => ({
  id: mistakes.id,
  reference: mistakes.reference,
  state: mistakeStateOn(day),
  version: mistakes.version,
  page: mistakes.page,
  quote: mistakes.quote,
  heading: mistakes.heading,
  wordsBefore: mistakes.wordsBefore,
  wordsAfter: mistakes.wordsAfter,
  comment: mistakes.comment,
  language: mistakes.language,
  receivedOn: mistakes.receivedOn,
});
