"use server";

import { z } from "zod";
import { formAction } from "@/lib/forms/form-action";
import { closeMilestone } from "@/lib/milestones/close-milestone";
import { agreeWording } from "@/lib/reservations/agree-wording";
import { WordingStepInput } from "@/lib/reservations/lock-wording";
import { proposeWording, WordingInput } from "@/lib/reservations/propose-wording";
import { recordReservation, ReservationInput } from "@/lib/reservations/record-reservation";
import {
  withdrawReservation,
  WithdrawReservationInput,
} from "@/lib/reservations/withdraw-reservation";
import { withdrawWording } from "@/lib/reservations/withdraw-wording";
import { StepInput } from "@/lib/updates/step-input";

/** The page's own address behind the language, so that the answer comes back to it. */
const MatterPath = { path: z.string().regex(/^\/review\/milestones\/[\w.-]+\/[\w-]+\/[\d.]+$/) };

export const reserve = formAction(
  ReservationInput.extend(MatterPath),
  recordReservation,
  (language, { path }) => `/${language}${path}?done=reserved`,
);

export const takeBackReservation = formAction(
  WithdrawReservationInput.extend(MatterPath),
  withdrawReservation,
  (language, { path }) => `/${language}${path}?done=reservationWithdrawn`,
);

export const proposeWordingAction = formAction(
  WordingInput.extend(MatterPath),
  (actor, { path: _, ...input }) => proposeWording(actor, input),
  (language, { path }) => `/${language}${path}?done=worded`,
);

export const agreeOnWording = formAction(
  WordingStepInput.extend(MatterPath),
  agreeWording,
  (language, { path }) => `/${language}${path}?done=wordingAgreed`,
);

export const takeBackWording = formAction(
  WordingStepInput.extend(MatterPath),
  withdrawWording,
  (language, { path }) => `/${language}${path}?done=wordingWithdrawn`,
);

export const closeMilestoneAction = formAction(
  StepInput.extend(MatterPath),
  closeMilestone,
  (language, { path }) => `/${language}${path}?done=closed`,
);
