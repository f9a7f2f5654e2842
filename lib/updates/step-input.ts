import { z } from "zod";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";

/** A step names the update and the version that was seen. */
export const StepInput = z.object({
  updateId: z.uuid(),
  version: z.coerce.number().int().min(1),
});
export type StepInput = z.output<typeof StepInput>;

/** A step that must say why. */
export const ReasonedInput = StepInput.extend({
  reason: longText(limits.reason).min(1, "required"),
});
export type ReasonedInput = z.output<typeof ReasonedInput>;
