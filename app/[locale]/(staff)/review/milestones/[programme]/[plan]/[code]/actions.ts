"use server";

import { z } from "zod";
import { formAction } from "@/lib/forms/form-action";
import { closeMilestone } from "@/lib/milestones/close-milestone";
import { agreeJointWording } from "@/lib/reservations/agree-joint-wording";
import { JointWordingStepInput } from "@/lib/reservations/lock-joint-wording";
import { proposeJointWording, JointWordingInput } from "@/lib/reservations/propose-joint-wording";
import { recordReservation, ReservationInput } from "@/lib/reservations/record-reservation";
import {
  withdrawReservation,
  WithdrawReservationInput,
} from "@/lib/reservations/withdraw-reservation";
import { withdrawJointWording } from "@/lib/reservations/withdraw-joint-wording";
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

export const proposeJointWordingAction = formAction(
  JointWordingInput.extend(MatterPath),
  (actor, { path: _, ...input }) => proposeJointWording(actor, input),
  (language, { path }) => `/${language}${path}?done=worded`,
);

export const agreeOnJointWording = formAction(
  JointWordingStepInput.extend(MatterPath),
  agreeJointWording,
  (language, { path }) => `/${language}${path}?done=wordingAgreed`,
);

export const takeBackJointWording = formAction(
  JointWordingStepInput.extend(MatterPath),
  withdrawJointWording,
  (language, { path }) => `/${language}${path}?done=wordingWithdrawn`,
);

export const closeMilestoneAction = formAction(
  StepInput.extend(MatterPath),
  closeMilestone,
  (language, { path }) => `/${language}${path}?done=closed`,
);
