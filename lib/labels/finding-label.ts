import type { LocalText } from "@/db/columns";
import type { Flow, Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Day } from "@/lib/dates/day";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Translate } from "@/lib/i18n/translator";
import type { Found } from "@/lib/indicators/figure";
import type { Finding } from "@/lib/indicators/finding-of";
import { figureLabel, figureWithUnit } from "./figure-label";
import { periodLabel } from "./period-label";

/** What the figures come to, as a heading. `what` is the flow, or else the indicator's name. */
export function findingLabel(
  { flow, finding }: { flow: Flow | null; finding: Finding },
  { name, unit }: { name: LocalText; unit: LocalText },
  day: Day,
  language: Language,
  t: Translate,
): string {
  const what = flow ? t(`indicators.flow.${flow}`) : readText(name, language).text;
  const units = readText(unit, language).text;
  const period = (figure: Found) => periodLabel(figure, language, t);
  const withUnit = (figure: Found) => figureWithUnit(figure, units, language, t);
  switch (finding.kind) {
    case "none":
      return t("indicators.finding.none", { what, day: formatDay(day, language) });
    case "both": {
      const { BY, KZ } = finding.of;
      // The unit stands with the figure that is read first.
      const [first] = sidesInOrder(language);
      return t("indicators.finding.both", {
        what,
        period: period(BY),
        by: first === "BY" ? withUnit(BY) : figureLabel(BY, language, t),
        kz: first === "KZ" ? withUnit(KZ) : figureLabel(KZ, language, t),
      });
    }
    case "one": {
      const { figure } = finding;
      return t(`indicators.finding.one.${figure.sideCode ?? "none"}`, {
        what,
        period: period(figure),
        value: withUnit(figure),
      });
    }
    case "progress":
      return t("indicators.finding.progress", {
        measure: t(`indicators.measure.${finding.reached.measure}`),
        period: period(finding.reached),
        value: withUnit(finding.reached),
        planned: withUnit(finding.planned),
        plannedPeriod: period(finding.planned),
      });
    case "planned":
      return t("indicators.finding.planned", {
        period: period(finding.planned),
        value: withUnit(finding.planned),
      });
    case "parts": {
      const parts = finding.parts.map((part) =>
        part.place
          ? `${readText(part.place, language).text} ${figureLabel(part, language, t)}`
          : figureLabel(part, language, t),
      );
      return `${parts.join(", ")} (${units})`;
    }
  }
}
