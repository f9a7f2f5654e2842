import { z } from "zod";

/** A decision names the update and the version that the decider saw. */
export const DecisionInput = z.object({
  updateId: z.uuid(),
  version: z.coerce.number().int().min(1),
});
export type DecisionInput = z.output<typeof DecisionInput>;

/** A decision that must say why. */
export const ReasonedInput = DecisionInput.extend({
  reason: z.string("required").trim().min(1, "required").max(2000, "tooLong"),
});
export type ReasonedInput = z.output<typeof ReasonedInput>;
