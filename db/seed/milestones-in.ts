import type { SeedDay, SeedMilestone } from "./shapes";

type Placed = Omit<SeedMilestone, "plan" | "area" | "listedOn" | "provenance"> & {
  listedOn?: SeedDay;
};

/** The milestones of one area in one plan. That they stand there is illustrative: no official list is public. */
export const milestonesIn = (
  plan: string,
  area: string,
  listedOn: SeedDay,
  rows: Placed[],
): SeedMilestone[] =>
  rows.map((row) => ({ plan, area, listedOn, provenance: "illustrative", ...row }));
