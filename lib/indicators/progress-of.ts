import type { Measure } from "@/db/vocabulary";
import { yearOf } from "@/lib/dates/year-of";
import { byPeriod, type Figure, type Found, isFound } from "./figure";

/** What is done in the course of a year, as against what has been reached on a day. */
const inTheYear = ["planned", "laid", "commissioned"] as const satisfies Measure[];
type YearMeasure = (typeof inTheYear)[number];

/** One year: each measure for itself; more than one figure where sources differ, null where it was not found. */
type ProgressYear = {
  year: number;
  of: Record<YearMeasure, { figures: Found[]; isNotFound: boolean }>;
};

/** Parts given by one source, with their sum; `whole` is what another figure says of the same. */
type Parts = { measure: Measure; parts: Found[]; sum: number; whole: Found | null };

export type Progress = {
  years: ProgressYear[];
  /** What had been reached, or was left, on a day. */
  days: Found[];
  parts: Parts[];
  /** The plans of the years as one source gives them, with their sum, against the whole. */
  plans: Parts | null;
  whole: Found | null;
};

const isOfOneYear = (figure: Figure) =>
  figure.periodKind !== "day" && yearOf(figure.periodFirstOn) === yearOf(figure.periodLastOn);
const sumOf = (figures: readonly Found[]) => figures.reduce((sum, { value }) => sum + value, 0);

/** Physical progress by year, by day and by place. Measures are never added to one another. */
export function progressOf(figures: readonly Figure[]): Progress {
  const ordered = figures.toSorted(byPeriod);
  const found = ordered.filter(isFound);
  const whole =
    found.find((figure) => figure.measure === "planned" && !figure.place && !isOfOneYear(figure)) ??
    null;
  const yearly = ordered.filter((figure) => !figure.place && isOfOneYear(figure));
  const years = [...new Set(yearly.map(({ periodFirstOn }) => yearOf(periodFirstOn)))].sort(
    (a, b) => a - b,
  );
  const planned = yearly.filter(isFound).filter(({ measure }) => measure === "planned");
  return {
    years: years.map((year) => yearFrom(year, yearly)),
    days: found.filter(({ periodKind, place }) => periodKind === "day" && !place),
    parts: bySource(found.filter(({ place }) => place)).map((parts) => partsFrom(parts, whole)),
    plans: plansFrom(planned, whole),
    whole,
  };
}

function yearFrom(year: number, yearly: readonly Figure[]): ProgressYear {
  const cell = (measure: YearMeasure) => {
    const here = yearly.filter(
      (figure) => figure.measure === measure && yearOf(figure.periodFirstOn) === year,
    );
    return { figures: here.filter(isFound), isNotFound: here.some((figure) => !isFound(figure)) };
  };
  return {
    year,
    of: { planned: cell("planned"), laid: cell("laid"), commissioned: cell("commissioned") },
  };
}

function bySource(figures: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const figure of figures) {
    const key = `${figure.measure} ${figure.source?.title}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

const partsFrom = (parts: Found[], whole: Found | null): Parts => ({
  measure: parts[0]!.measure,
  parts,
  sum: sumOf(parts),
  whole: whole?.measure === parts[0]!.measure ? whole : null,
});

/** The plans of the source that gives the most years. */
function plansFrom(planned: readonly Found[], whole: Found | null): Parts | null {
  const [most] = bySource(planned).toSorted((a, b) => b.length - a.length);
  return most && most.length > 1 && whole ? partsFrom(most, whole) : null;
}
