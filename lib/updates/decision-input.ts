import { z } from "zod";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";

/** A decision names the update and the version that the decider saw. */
export const DecisionInput = z.object({
  updateId: z.uuid(),
  version: z.coerce.number().int().min(1),
});
export type DecisionInput = z.output<typeof DecisionInput>;

/** A decision that must say why. */
export const ReasonedInput = DecisionInput.extend({
  reason: longText(limits.reason).min(1, "required"),
});
export type ReasonedInput = z.output<typeof ReasonedInput>;
