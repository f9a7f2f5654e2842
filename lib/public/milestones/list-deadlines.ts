import type { Day } from "@/lib/dates/day";
import type { FeedScope } from "@/lib/public/feeds/scope";
import { countRevisions } from "./count-revisions";
import { idOfMilestone, loadMilestones, type MilestoneRow } from "./load-milestones";

const isInFeed = (row: MilestoneRow, { plan, area, side, body, code }: FeedScope) =>
  (plan === undefined || row.plan === plan) &&
  (code === undefined || row.code === code) &&
  (area === undefined || row.area.slug === area) &&
  (side === undefined || row.bodies.some(({ sideCode }) => sideCode === side)) &&
  (body === undefined || row.bodies.some(({ body: slug }) => slug === body));

/** The open public milestones of a scope whose current term has a last day, with that day and their revisions. */
export async function listDeadlines(programme: string, scope: FeedScope, day: Day) {
  const [rows, revisions] = await Promise.all([
    loadMilestones(programme, day),
    countRevisions(programme, day),
  ]);
  return rows.flatMap((row) => {
    const { outcome, currentTerm } = row.standing;
    if (outcome !== "open" || !currentTerm?.lastOn || !isInFeed(row, scope)) return [];
    const revised = revisions.get(idOfMilestone(row)) ?? { count: 0, lastOn: row.listedOn };
    return [{ ...row, on: currentTerm.lastOn, revised }];
  });
}
