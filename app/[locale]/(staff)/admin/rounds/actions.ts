"use server";

import { formAction } from "@/lib/forms/form-action";
import { closeRound, CloseRoundInput } from "@/lib/rounds/close-round";
import { openRound, RoundInput } from "@/lib/rounds/open-round";

export const openRoundAction = formAction(
  RoundInput,
  openRound,
  (language, _, { roundId }) => `/${language}/admin/rounds/${roundId}?done=roundOpened`,
);

export const closeRoundAction = formAction(
  CloseRoundInput,
  closeRound,
  (language, { roundId }) => `/${language}/admin/rounds/${roundId}?done=roundClosed`,
);
