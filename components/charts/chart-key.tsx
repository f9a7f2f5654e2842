import type { Texts } from "@/components/texts";
import { lineClass, Marker } from "./marker";
import type { Level, Line } from "./plot";

/** What the signs of a chart mean; only those that are there. */
export function ChartKey({
  t,
  lines,
  levels,
  hasMissing,
}: Texts & {
  lines: readonly (Line & { name: string })[];
  levels: readonly Level[];
  hasMissing: boolean;
}) {
  const points = lines.flatMap(({ runs, apart }) => [...runs.flat(), ...apart]);
  const isHollow = points.some(
    ({ qualifier, isAhead }) => isAhead || (qualifier !== "exact" && qualifier !== "growth"),
  );
  const isShort = points.some(({ periodKind }) => periodKind !== "year");
  return (
    <ul className="chart-key" aria-label={t("indicators.key.title")}>
      {lines.map((line) => (
        <li key={`${line.sideCode} ${line.measure}`}>
          <svg aria-hidden="true" className="chart-key__sign">
            <g className={lineClass(line.sideCode, line.measure)}>
              <line x1="0" x2="100%" y1="50%" y2="50%" />
              <Marker
                x={50}
                y={50}
                sideCode={line.sideCode}
                isHollow={line.measure === "planned"}
              />
            </g>
          </svg>
          {line.name}
        </li>
      ))}
      {isHollow ? (
        <li>
          <svg aria-hidden="true" className="chart-key__sign">
            <g className="line">
              <Marker x={50} y={50} sideCode="BY" isHollow />
            </g>
          </svg>
          {t("indicators.key.hollow")}
        </li>
      ) : null}
      {isShort ? (
        <li>
          <svg aria-hidden="true" className="chart-key__sign">
            <g className="line apart">
              <line x1="10%" x2="90%" y1="50%" y2="50%" />
            </g>
          </svg>
          {t("indicators.key.apart")}
        </li>
      ) : null}
      {levels.map(({ letter, words }) => (
        <li key={letter}>
          <svg aria-hidden="true" className="chart-key__sign chart__level">
            <line x1="0" x2="100%" y1="50%" y2="50%" />
          </svg>
          <span>{t("indicators.key.level", { letter, words })}</span>
        </li>
      ))}
      {hasMissing ? (
        <li>
          <span aria-hidden="true" className="chart-key__sign">
            ×
          </span>
          {t("indicators.key.missing")}
        </li>
      ) : null}
    </ul>
  );
}
