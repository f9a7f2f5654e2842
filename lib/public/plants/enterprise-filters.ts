import { z } from "zod";
import { enterpriseStageNames as stages } from "@/db/vocabulary";

export const shownStages = [...stages, "unknown"] as const;

/** The filters of the register as an address carries them; what is wrong is left out. */
export const EnterpriseFilters = z.object({
  stage: z.enum(shownStages).optional().catch(undefined),
  place: z
    .string()
    .regex(/^[\p{L}\p{N}-]{1,80}$/u)
    .optional()
    .catch(undefined),
});
export type EnterpriseFilters = z.output<typeof EnterpriseFilters>;
