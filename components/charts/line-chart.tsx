import type { Language } from "@/db/vocabulary";
import { numberLabel } from "@/lib/labels/number-label";
import { lineClass, Marker } from "./marker";
import { type NamePlace, placeNames } from "./place-names";
import { type Line, percent, type Plot, type Plotted, plotOf, type PlotPoint } from "./plot";

type Named = { name: string };

/** True for a figure that is no exact result. */
const isHollow = ({ qualifier, isAhead }: PlotPoint) =>
  isAhead || (qualifier !== "exact" && qualifier !== "growth");

/**
 * The lines of both sides over the years, from zero. Everything stands in per cent, so words keep their
 * size on any screen. `label` says what is seen; the table beside it has every figure.
 */
export function LineChart({
  language,
  label,
  isSmall = false,
  lines,
  ...plotted
}: Omit<Plotted, "lines"> & {
  lines: readonly (Line & Named)[];
  language: Language;
  label: string;
  isSmall?: boolean;
}) {
  const plot = plotOf({ ...plotted, lines });
  const places = placeNames(plot, lines, plotted.levels);
  return (
    <svg className={isSmall ? "chart chart--small" : "chart"} role="img" aria-label={label}>
      {plot.ticks.map(({ value, y }) => (
        <g key={value} className={value === 0 ? "chart__zero" : "chart__tick"}>
          <line x1={percent(0)} x2={percent(plot.right)} y1={percent(y)} y2={percent(y)} />
          <text x="0" y={percent(y)} dy="-0.3em">
            {numberLabel(value, language)}
          </text>
        </g>
      ))}
      {plot.years.map(({ year, x, isEnd, isOdd }) => (
        <text
          key={year}
          className={`chart__year${isEnd ? " is-end" : ""}${isOdd ? " is-odd" : ""}`}
          x={percent(x)}
          y="97%"
        >
          {year}
        </text>
      ))}
      {plotted.notFound.map((year) => (
        <text key={year} className="chart__missing" x={percent(plot.yearX(year))} y="86.5%">
          ×
        </text>
      ))}
      <Levels plot={plot} levels={plotted.levels ?? []} />
      {lines.map((line, index) => (
        <g key={index} className={lineClass(line.sideCode, line.measure)}>
          <Runs plot={plot} line={line} />
          {isSmall && line.runs.length > 0 ? null : <Apart plot={plot} line={line} />}
          {places[index] ? <Name place={places[index]} name={line.name} /> : null}
        </g>
      ))}
    </svg>
  );
}

function Levels({ plot, levels }: { plot: Plot; levels: NonNullable<Plotted["levels"]> }) {
  return levels.map(({ value, saidOn, letter }) => {
    const y = percent(plot.y(value));
    return (
      <g key={letter} className="chart__level">
        <line x1={percent(plot.dayX(saidOn))} x2={percent(plot.right)} y1={y} y2={y} />
        <text x={percent(plot.right)} y={y} dy="-0.45em">
          {letter}
        </text>
      </g>
    );
  });
}

function Runs({ plot, line }: { plot: Plot; line: Line }) {
  return line.runs.map((run, index) => (
    <g key={index}>
      {run.slice(1).map((point, at) => (
        <line
          key={at}
          x1={percent(plot.x(run[at]!))}
          y1={percent(plot.y(run[at]!.value))}
          x2={percent(plot.x(point))}
          y2={percent(plot.y(point.value))}
        />
      ))}
      {run.map((point, at) => (
        <Marker
          key={at}
          x={plot.x(point)}
          y={plot.y(point.value)}
          sideCode={line.sideCode}
          isHollow={isHollow(point) || line.measure === "planned"}
        />
      ))}
    </g>
  ));
}

/** A period shorter than a year is as long as it is, and joined to nothing; growth stands on zero. */
function Apart({ plot, line }: { plot: Plot; line: Line }) {
  return line.apart.map((point, index) => {
    const y = percent(plot.y(point.value));
    const x = plot.x(point);
    return (
      <g key={index} className="apart">
        {point.periodKind === "year" ? null : (
          <line
            x1={percent(plot.dayX(point.periodFirstOn))}
            x2={percent(plot.dayX(point.periodLastOn))}
            y1={y}
            y2={y}
          />
        )}
        {point.qualifier === "growth" ? (
          <line x1={percent(x)} x2={percent(x)} y1={percent(plot.y(0))} y2={y} />
        ) : null}
        <Marker x={x} y={plot.y(point.value)} sideCode={line.sideCode} isHollow={isHollow(point)} />
      </g>
    );
  });
}

function Name({ place, name }: { place: NamePlace; name: string }) {
  return (
    <text
      className="chart__name"
      x={percent(place.x)}
      y={percent(place.y)}
      dy={place.isBelow ? "1.5em" : "-0.8em"}
      textAnchor={place.anchor}
    >
      {name}
    </text>
  );
}
