import { sideCodes, type SideCode } from "@/db/vocabulary";
import { yearOf } from "@/lib/dates/year-of";
import { byPeriod, type Figure, type Found, isFound } from "./figure";

/** What the figures of an indicator come to: the heading of its page. */
export type Finding =
  | { kind: "none" }
  /** The latest year for which both sides give a figure. */
  | { kind: "both"; of: Record<SideCode, Found> }
  /** The latest figure, where the sides have no year in common. */
  | { kind: "one"; figure: Found }
  /** The latest that was reached, beside the whole that was planned. */
  | { kind: "progress"; reached: Found; planned: Found }
  | { kind: "planned"; planned: Found }
  | { kind: "parts"; parts: Found[] };

/** @param figures those of one flow, known by the day of the page */
export function findingOf(figures: readonly Figure[]): Finding {
  const found = figures.filter(isFound).toSorted(byPeriod);
  const whole = found.filter(({ place }) => place === null);
  const planned = widestOf(whole.filter(({ measure }) => measure === "planned"));
  const reported = whole.filter(({ measure }) => measure !== "planned" && measure !== "left");
  const results = reported.filter(({ isAhead }) => !isAhead);
  const given = results.length > 0 ? results : reported;
  const reached = given.at(-1);
  if (planned)
    return reached ? { kind: "progress", reached, planned } : { kind: "planned", planned };

  const yearly = given.filter(({ periodKind }) => periodKind === "year");
  const of = inCommon(yearly);
  if (of) return { kind: "both", of };
  const figure = yearly.at(-1) ?? given.at(-1);
  if (figure) return { kind: "one", figure };
  return found.length > 0 ? { kind: "parts", parts: firstSource(found) } : { kind: "none" };
}

function inCommon(yearly: readonly Found[]): Record<SideCode, Found> | null {
  for (const { periodLastOn } of yearly.toReversed()) {
    const [BY, KZ] = sideCodes.map((side) =>
      yearly.findLast((figure) => figure.sideCode === side && figure.periodLastOn === periodLastOn),
    );
    if (BY && KZ) return { BY, KZ };
  }
  return null;
}

/** The plan of the longest period: of the whole, not of one of its years. */
function widestOf(planned: readonly Found[]): Found | undefined {
  const years = ({ periodFirstOn, periodLastOn }: Found) =>
    yearOf(periodLastOn) - yearOf(periodFirstOn);
  return planned.toSorted((a, b) => years(b) - years(a) || byPeriod(b, a))[0];
}

const firstSource = (found: readonly Found[]) =>
  found.filter(({ source }) => source?.title === found[0]!.source?.title);
