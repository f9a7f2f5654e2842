"use server";

import { z } from "zod";
import { formAction } from "@/lib/forms/form-action";
import { closePlan, ClosePlanInput } from "@/lib/plans/close-plan";
import { draftMilestone, DraftMilestoneInput } from "@/lib/plans/draft-milestone";
import { draftPlan, PlanInput } from "@/lib/plans/draft-plan";

const PlanPath = { path: z.string().regex(/^\/admin\/plans\/[\w.-]+\/[\w-]+$/) };

export const beginPlan = formAction(
  PlanInput,
  draftPlan,
  (language) => `/${language}/admin/plans?done=planDrafted`,
);

export const addMilestone = formAction(
  DraftMilestoneInput.extend(PlanPath),
  draftMilestone,
  (language, { path }) => `/${language}${path}?done=milestoneDrafted`,
);

export const closeWithReport = formAction(
  ClosePlanInput.extend(PlanPath),
  closePlan,
  (language, { path }) => `/${language}${path}?done=planClosed`,
);
