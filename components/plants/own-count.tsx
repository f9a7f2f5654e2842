import type { Texts } from "@/components/texts";
import { enterpriseStageNames } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { numberLabel } from "@/lib/labels/number-label";
import { StageSign, type ShownStage } from "./stage-sign";

/** What the register itself counts, and by what rule. */
export function OwnCount({
  counts,
  day,
  language,
  t,
}: Texts & { counts: Record<ShownStage, number>; day: string }) {
  const shown = [...enterpriseStageNames, ...(counts.unknown > 0 ? (["unknown"] as const) : [])];
  return (
    <div className="stack">
      <h3>{t("plants.counting.own", { day: formatDay(day, language) })}</h3>
      <p>{t("plants.counting.rule")}</p>
      <ul className="counts">
        {shown.map((stage) => (
          <li key={stage}>
            <span className="mark">
              <StageSign stage={stage} />
              {t(`plants.stage.${stage}`)}
            </span>
            <span className="number">{numberLabel(counts[stage], language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
