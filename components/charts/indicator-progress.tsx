import type { Texts } from "@/components/texts";
import { numberLabel } from "@/lib/labels/number-label";
import { DayProgress } from "./day-progress";
import { PartProgress, type ShownParts } from "./part-progress";
import { YearProgress } from "./year-progress";

type Years = Parameters<typeof YearProgress>[0]["years"];
type Days = Parameters<typeof DayProgress>[0];

/** Physical progress: by year, on a day and by part, every measure for itself. */
export function IndicatorProgress({
  years,
  days,
  parts,
  plans,
  whole,
  unit,
  ...texts
}: Texts & {
  years: Years;
  days: Days["days"];
  parts: readonly ShownParts[];
  plans: ShownParts | null;
  whole: Days["whole"];
  unit: string;
}) {
  const { language, t } = texts;
  const number = (value: number) => numberLabel(value, language);
  const sum =
    plans && whole
      ? t("indicators.progress.plans", {
          sum: `${plans.parts.map(({ value }) => number(value)).join(" + ")} = ${number(plans.sum)}`,
          whole: number(whole.value),
          rest: number(whole.value - plans.sum),
        })
      : null;
  return (
    <>
      <YearProgress {...texts} years={years} unit={unit} sum={sum} />
      <DayProgress {...texts} days={days} whole={whole} unit={unit} />
      <PartProgress {...texts} groups={parts} unit={unit} />
    </>
  );
}
