import type { Day } from "@/lib/dates/day";
import { termOrder } from "@/lib/standing/term";
import type { MilestoneRow } from "./load-milestones";

const shown = 6;

/** The open milestones whose term ends next, the soonest first; a term that has passed is not next. */
export const dueNext = (rows: readonly MilestoneRow[], day: Day): MilestoneRow[] =>
  rows
    .filter(({ standing }) => standing.outcome === "open")
    .filter(({ standing }) => (standing.currentTerm?.lastOn ?? "") >= day)
    .sort((a, b) =>
      termOrder(a.standing.currentTerm!).localeCompare(termOrder(b.standing.currentTerm!)),
    )
    .slice(0, shown);
