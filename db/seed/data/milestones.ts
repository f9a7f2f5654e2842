import type { SeedMilestone } from "@/db/seed/shapes";
import { milestones2009Industry } from "./milestones-2009-industry";
import { milestones2009Other } from "./milestones-2009-other";
import { milestones2012Agriculture } from "./milestones-2012-agriculture";
import { milestones2012Economy } from "./milestones-2012-economy";
import { milestones2012Industry } from "./milestones-2012-industry";
import { milestones2012People } from "./milestones-2012-people";
import { milestonesCorridor } from "./milestones-corridor";
import { milestonesLater } from "./milestones-later";

/** All milestones of all plans; the lists below them stand by plan and theme. */
export const milestones: SeedMilestone[] = [
  ...milestones2009Industry,
  ...milestones2009Other,
  ...milestones2012Industry,
  ...milestones2012Agriculture,
  ...milestones2012Economy,
  ...milestones2012People,
  ...milestonesCorridor,
  ...milestonesLater,
];
