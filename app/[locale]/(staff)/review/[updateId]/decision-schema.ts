import { z } from "zod";
import { DecisionInput, ReasonedInput } from "@/lib/updates/decision-input";

/** One form for every decision: which one the pressed button says; some must say why. */
export const Decision = z.discriminatedUnion("step", [
  DecisionInput.extend({ step: z.literal("clear") }),
  DecisionInput.extend({ step: z.literal("countersign") }),
  DecisionInput.extend({ step: z.literal("publish") }),
  ReasonedInput.extend({ step: z.literal("return") }),
  ReasonedInput.extend({ step: z.literal("retract") }),
]);
export type Decision = z.output<typeof Decision>;
