import { scaleUtc } from "d3-scale";
import { addDays, type Day } from "@/lib/dates/day";

/** Years on a line of 100 per cent: drawings keep their letters' size whatever the width. */
export type TimeSpan = {
  years: readonly number[];
  /** Where a day lies, in per cent; a day outside lies on the edge. */
  at: (day: Day) => number;
  holds: (day: Day) => boolean;
  /** A period as a bar, and whether it begins before the line or goes on behind it. */
  bar: (
    firstOn: Day,
    lastOn: Day,
  ) => { x: number; width: number; isCutBefore: boolean; isCutAfter: boolean };
};

/** Per cent left free at both ends, for marks that stand on the edge. */
const spanMargin = 3;

export function timeSpan(firstYear: number, lastYear: number): TimeSpan {
  const first = `${firstYear}-01-01`;
  const end = `${lastYear + 1}-01-01`;
  const scale = scaleUtc(
    [Date.parse(first), Date.parse(end)],
    [spanMargin, 100 - spanMargin],
  ).clamp(true);
  const at = (day: Day) => Math.round(scale(Date.parse(day)) * 100) / 100;
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
    at,
    holds: (day) => day >= first && day < end,
    bar: (firstOn, lastOn) => {
      const x = at(firstOn);
      return {
        x,
        width: Math.round((at(addDays(lastOn, 1)) - x) * 100) / 100,
        isCutBefore: firstOn < first,
        isCutAfter: lastOn >= end,
      };
    },
  };
}
