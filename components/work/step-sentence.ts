import { otherSide, type SideCode, type UpdateStep } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";

export type TakenStep = {
  step: UpdateStep;
  takenOn: string;
  reason: string | null;
  bySecretariat: boolean;
};

/** A step as a sentence that says who took it; a countersignature is the other side's. */
export function stepSentence(
  { step, bySecretariat }: Pick<TakenStep, "step" | "bySecretariat">,
  sideCode: SideCode,
  t: Translate,
): string {
  const other = otherSide[sideCode];
  return t(`desk.step.${step}`, {
    side: step === "countersign" ? other : sideCode,
    role: bySecretariat ? "secretariat" : "coordinator",
  });
}
