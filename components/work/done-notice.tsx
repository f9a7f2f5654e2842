import { Notice } from "@/components/ui/notice";
import type { WorkTexts } from "./work-texts";

/** What the form before this page has brought about. */
export const doneWords = [
  "proposed",
  "agreed",
  "declined",
  "withdrawn",
  "recorded",
  "reserved",
  "reservationWithdrawn",
  "worded",
  "wordingAgreed",
  "wordingWithdrawn",
  "closed",
  "roundOpened",
  "roundClosed",
  "planDrafted",
  "milestoneDrafted",
  "planClosed",
  "meetingSet",
  "renamed",
  "succeeded",
  "handed",
  "translated",
  "set",
  "answered",
] as const;
export type DoneWord = (typeof doneWords)[number];

export const DoneNotice = ({ t, done }: Pick<WorkTexts, "t"> & { done: DoneWord | undefined }) =>
  done ? <Notice kind="done">{t(`work.done.${done}`)}</Notice> : null;
