import type { Day, MilestoneRow } from "./shapes";

type Placed = Omit<MilestoneRow, "plan" | "area" | "listedOn" | "provenance"> & { listedOn?: Day };

/** The milestones of one area in one plan. That they stand there is illustrative: no official list is public. */
export const milestonesIn = (
  plan: string,
  area: string,
  listedOn: Day,
  rows: Placed[],
): MilestoneRow[] =>
  rows.map((row) => ({ plan, area, listedOn, provenance: "illustrative", ...row }));
