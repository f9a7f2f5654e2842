import type { MilestoneRow } from "@/db/seed/shapes";
import { milestones2009Industry } from "./milestones-2009-industry";
import { milestones2012Industry } from "./milestones-2012-industry";

export const milestones: MilestoneRow[] = [...milestones2009Industry, ...milestones2012Industry];
