import { z } from "zod";
import { instruments } from "@/db/vocabulary";
import { DaySchema } from "@/lib/dates/day";
import { line } from "@/lib/texts/line";
import { limits } from "@/lib/texts/limits";
import { longText } from "@/lib/texts/long-text";

/** A step names the decision and the version that was seen. */
export const DecisionStepInput = z.object({
  decisionId: z.uuid(),
  version: z.coerce.number().int().min(1),
});
export type DecisionStepInput = z.output<typeof DecisionStepInput>;

export const DeclineInput = DecisionStepInput.extend({
  reason: longText(limits.reason).min(1, "required"),
});
export type DeclineInput = z.output<typeof DeclineInput>;

/** What makes it binding: the minutes of a session or letters, with number and date, and its day of force. */
export const RecordInput = DecisionStepInput.extend({
  instrument: z.enum(instruments, "choose"),
  meetingId: z.uuid().optional(),
  instrumentNumber: line(100).min(1, "required"),
  instrumentOn: DaySchema,
  inForceOn: DaySchema.optional(),
}).refine(({ instrument, meetingId }) => instrument !== "session" || meetingId !== undefined, {
  path: ["meetingId"],
  error: "choose",
});
export type RecordInput = z.output<typeof RecordInput>;
