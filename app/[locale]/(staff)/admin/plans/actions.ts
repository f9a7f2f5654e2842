"use server";

import { z } from "zod";
import { formAction } from "@/lib/forms/form-action";
import { closePlan, ClosePlanInput } from "@/lib/plans/close-plan";
import { draftMilestone, DraftMilestoneInput } from "@/lib/plans/draft-milestone";
import { draftPlan, PlanInput } from "@/lib/plans/draft-plan";

const Address = { path: z.string().regex(/^\/admin\/plans\/[\w.-]+\/[\w-]+$/) };

export const beginPlan = formAction(
  PlanInput,
  draftPlan,
  (language) => `/${language}/admin/plans?done=planDrafted`,
);

export const addMilestone = formAction(
  DraftMilestoneInput.extend(Address),
  draftMilestone,
  (language, { path }) => `/${language}${path}?done=milestoneDrafted`,
);

export const closeWithReport = formAction(
  ClosePlanInput.extend(Address),
  closePlan,
  (language, { path }) => `/${language}${path}?done=planClosed`,
);
