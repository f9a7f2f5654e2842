import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { figureLabel } from "@/lib/labels/figure-label";
import type { findingLabel } from "@/lib/labels/finding-label";
import { Bar } from "./bar";

type Finding = Parameters<typeof findingLabel>[0]["finding"];

/** Of an indicator that is no line: the plan and what was reached, or the parts, as bars. */
export function FindingBars({ finding, language, t }: Texts & { finding: Finding }) {
  const figures =
    finding.kind === "progress"
      ? [finding.planned, finding.reached]
      : finding.kind === "parts"
        ? finding.parts
        : [];
  if (figures.length === 0) return null;
  const most = Math.max(...figures.map(({ value }) => value));
  return (
    <ul className="plain-list">
      {figures.map((figure, index) => (
        <li key={index} className="small">
          {figure.place ? (
            <LocalText text={figure.place} language={language} />
          ) : (
            t(`indicators.measure.${figure.measure}`)
          )}
          {`: ${figureLabel(figure, language, t)}`}
          <Bar value={figure.value} most={most} measure={figure.measure} />
        </li>
      ))}
    </ul>
  );
}
