import type { LocalText } from "@/db/columns";
import type { Day } from "@/lib/dates/day";
import { loadMilestones, type MilestoneRow } from "@/lib/public/milestones/load-milestones";
import { milestoneAddress } from "@/lib/public/milestones/milestone-filters";
import type { Standing } from "@/lib/standing/standing";

/** A milestone as it stood on one of the two days. */
type Then = Pick<MilestoneRow, "title" | "standing" | "bodies" | "provenance">;
export type Change = {
  plan: string;
  code: string;
  before: Then | null;
  after: Then;
  /** What differs; `listed` where it stood on the later day only. */
  what: ("listed" | "standing" | "term" | "title" | "bodies" | "word")[];
};

/** The public milestones that changed between two days, in the order of plan and code. */
export async function compareDays(programme: string, from: Day, to: Day): Promise<Change[]> {
  const [earlier, later] = await Promise.all([
    loadMilestones(programme, from),
    loadMilestones(programme, to),
  ]);
  const known = new Map(earlier.map((row) => [milestoneAddress(row), row]));
  return later.flatMap((after) => {
    const before = known.get(milestoneAddress(after)) ?? null;
    const what = before ? differences(before, after) : (["listed"] as const);
    if (what.length === 0) return [];
    return [{ plan: after.plan, code: after.code, before, after, what: [...what] }];
  });
}

const original = (text: LocalText | null) => (text ? text[text.original] : undefined);
const names = (row: Then) =>
  row.bodies.map(({ body, name }) => `${body} ${original(name) ?? ""}`).join("\n");
const reportsIn = ({ sides }: Standing) =>
  Object.entries(sides).map(([side, { report }]) => [
    side,
    report?.claim,
    report?.percentDone,
    report?.publishedOn,
  ]);

function differences(before: Then, after: Then): Change["what"] {
  const pairs = {
    standing: [before.standing.headline, after.standing.headline],
    term: [before.standing.currentTerm?.setOn, after.standing.currentTerm?.setOn],
    title: [original(before.title), original(after.title)],
    bodies: [names(before), names(after)],
    word: [JSON.stringify(reportsIn(before.standing)), JSON.stringify(reportsIn(after.standing))],
  } as const;
  return (Object.keys(pairs) as (keyof typeof pairs)[]).filter(
    (name) => pairs[name][0] !== pairs[name][1],
  );
}
