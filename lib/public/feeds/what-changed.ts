import type { Day } from "@/lib/dates/day";
import { frozenReports, heldMeetings, renamings } from "./changed-beside";
import {
  closedMilestones,
  importedRecords,
  listedMilestones,
  movedTerms,
  publishedUpdates,
} from "./changed-milestones";
import type { Entry } from "./entry";
import { recordedDecisions } from "./recorded-decisions";
import type { Scope } from "./scope";

const kinds = [
  publishedUpdates,
  movedTerms,
  recordedDecisions,
  closedMilestones,
  listedMilestones,
  importedRecords,
  frozenReports,
  heldMeetings,
  renamings,
];

/**
 * What had changed by a day, as it could be known then, the latest first. Of what is restricted there is
 * nothing, and what was retracted is gone.
 * @param limit how many are given at most
 */
export async function whatChanged(
  programme: string,
  scope: Scope,
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
