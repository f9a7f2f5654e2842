import type { Day } from "@/lib/dates/day";
import { renamingEntries } from "@/lib/public/bodies/renaming-entries";
import { decisionEntries } from "@/lib/public/decisions/decision-entries";
import { meetingEntries } from "@/lib/public/meetings/meeting-entries";
import { milestoneEntries } from "@/lib/public/milestones/milestone-entries";
import { termEntries } from "@/lib/public/milestones/term-entries";
import { turnEntries } from "@/lib/public/milestones/turn-entries";
import { recordEntries } from "@/lib/public/records/record-entries";
import { reportEntries } from "@/lib/public/reports/report-entries";
import { updateEntries } from "@/lib/public/updates/update-entries";
import type { Entry } from "./entry";
import type { FeedScope } from "./scope";

const kinds = [
  updateEntries,
  termEntries,
  decisionEntries,
  turnEntries,
  milestoneEntries,
  recordEntries,
  reportEntries,
  meetingEntries,
  renamingEntries,
];

/**
 * What had changed by a day, as it could be known then, the latest first. Of what is restricted there is
 * nothing, and what was retracted is gone.
 * @param limit how many are given at most
 */
export async function whatChanged(
  programme: string,
  scope: FeedScope,
  day: Day,
  limit = 100,
): Promise<Entry[]> {
  const found = await Promise.all(kinds.map((kind) => kind({ programme, scope, day, limit })));
  return found.flat().sort(latestFirst).slice(0, limit);
}

function latestFirst(a: Entry, b: Entry): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const later = (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0);
  return later || (a.id < b.id ? -1 : 1);
}
