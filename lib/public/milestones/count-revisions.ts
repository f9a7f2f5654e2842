import { db } from "@/db/client";
import type { Day } from "@/lib/dates/day";
import { loadRevisions } from "@/lib/milestones/load-revisions";
import { keepWhileUnchanged } from "@/lib/public/keep-while-unchanged";
import { isPublicMilestone } from "./known-on";

const keptDays = 12;

/** The revisions of each public milestone of a programme up to a day, by its id. */
export const countRevisions = keepWhileUnchanged(
  (programme: string, day: Day) => loadRevisions(db, isPublicMilestone(programme, day), day),
  keptDays,
);
