import { z } from "zod";
import { ReasonedInput, StepInput } from "@/lib/updates/step-input";

/** One form for every step of a reviewer: which one the pressed button says; some must say why. */
export const AnyStepInput = z.discriminatedUnion("step", [
  StepInput.extend({ step: z.literal("clear") }),
  StepInput.extend({ step: z.literal("countersign") }),
  StepInput.extend({ step: z.literal("publish") }),
  ReasonedInput.extend({ step: z.literal("return") }),
  ReasonedInput.extend({ step: z.literal("retract") }),
]);
export type AnyStepInput = z.output<typeof AnyStepInput>;
