import type { Day } from "@/lib/dates/day";
import type { FeedScope } from "@/lib/public/feeds/scope";
import { loadMilestones, type MilestoneRow } from "./load-milestones";

const isInFeed = (row: MilestoneRow, { plan, area, side, body, code }: FeedScope) =>
  (plan === undefined || row.plan === plan) &&
  (code === undefined || row.code === code) &&
  (area === undefined || row.area.slug === area) &&
  (side === undefined || row.bodies.some(({ sideCode }) => sideCode === side)) &&
  (body === undefined || row.bodies.some(({ body: slug }) => slug === body));

/** The open public milestones of a scope whose current term has a last day, with that term. */
export async function listDeadlines(programme: string, scope: FeedScope, day: Day) {
  const rows = await loadMilestones(programme, day);
  return rows.flatMap((row) => {
    const { outcome, currentTerm, moved } = row.standing;
    if (outcome !== "open" || !currentTerm?.lastOn || !isInFeed(row, scope)) return [];
    return [{ ...row, on: currentTerm.lastOn, setOn: currentTerm.setOn, moves: moved.times }];
  });
}
