import type { Translate } from "@/lib/i18n/translator";
import type { Standing } from "@/lib/standing/standing";

/** How far a completion has come, as a sentence: "done, stated by Belarus, awaiting Kazakhstan". */
export function completionLabel(
  { completion, endedAs }: Pick<Standing, "completion" | "endedAs">,
  t: Translate,
): string {
  if (endedAs) return t(`milestone.endedAs.${endedAs}`);
  const { stage, statedBy, confirmedBy } = completion;
  const by = statedBy[0] ?? "BY";
  const isSilent = confirmedBy === "silence";
  switch (stage) {
    case "stated":
      return statedBy.length > 1
        ? t("milestone.stage.statedByBoth")
        : t(`milestone.stage.stated.${by}`);
    case "confirmed":
      return t(`milestone.stage.${isSilent ? "confirmedBySilence" : "confirmed"}.${by}`);
    case "closed":
      return t(isSilent ? "milestone.stage.closedBySilence" : "milestone.stage.closed");
    default:
      return t(`milestone.stage.${stage}`);
  }
}
