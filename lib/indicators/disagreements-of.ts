import { type Figure, type Found, isFound } from "./figure";

/** Why two figures of one period can differ, as far as the figures themselves tell. */
type DisagreementReason = "offices" | "sources" | "rounded" | "computed" | "ahead";

/** What is said of one and the same period, side by side; `gap` is the largest less the smallest, in the unit. */
export type Disagreement = {
  figures: Found[];
  gap: number;
  /** `least` where a figure is itself only a bound. */
  isGap: "exact" | "about" | "least";
  reasons: DisagreementReason[];
};

const figureKey = (figure: Figure) =>
  [
    figure.flow,
    figure.measure,
    figure.place?.[figure.place.original],
    figure.periodFirstOn,
    figure.periodLastOn,
    figure.qualifier === "growth" ? figure.base?.[figure.base.original] : "",
  ].join("/");

/** The periods for which more than one figure is given, the latest first. */
export function disagreementsOf(figures: readonly Figure[]): Disagreement[] {
  const groups = new Map<string, Found[]>();
  for (const figure of figures.filter(isFound))
    groups.set(figureKey(figure), [...(groups.get(figureKey(figure)) ?? []), figure]);
  return [...groups.values()]
    .filter(
      (group) => new Set(group.map(({ value, qualifier }) => `${qualifier}${value}`)).size > 1,
    )
    .map((group) => ({
      figures: group,
      gap: gapOf(group),
      isGap: kindOf(group),
      reasons: reasonsOf(group),
    }))
    .toSorted((a, b) => b.figures[0]!.periodLastOn.localeCompare(a.figures[0]!.periodLastOn));
}

/** Free of the dust of binary fractions: 952.8 less 950 is 2.8. */
const clean = (number: number) => Number(number.toPrecision(12));

function gapOf(group: readonly Found[]): number {
  const values = group.map(({ value }) => value);
  return clean(Math.max(...values) - Math.min(...values));
}

function kindOf(group: readonly Found[]): Disagreement["isGap"] {
  const [least, ...others] = group.toSorted((a, b) => a.value - b.value);
  if (least!.qualifier === "under" || others.at(-1)?.qualifier === "over") return "least";
  return group.every(({ qualifier }) => qualifier === "exact" || qualifier === "growth")
    ? "exact"
    : "about";
}

function reasonsOf(group: readonly Found[]): DisagreementReason[] {
  const sides = group.map(({ sideCode }) => sideCode);
  const isRounded = group.some(({ qualifier }) => qualifier !== "exact" && qualifier !== "growth");
  return [
    ...(new Set(sides).size > 1 ? (["offices"] as const) : []),
    ...(new Set(sides).size < sides.length ? (["sources"] as const) : []),
    ...(group.some(({ provenance }) => provenance === "derived") ? (["computed"] as const) : []),
    ...(isRounded ? (["rounded"] as const) : []),
    ...(group.some(({ isAhead }) => isAhead) ? (["ahead"] as const) : []),
  ];
}

/**
 * Growth of one period that points both ways, such as turnover down and exports up: figures of one side
 * with the same base.
 */
export function oppositesOf(figures: readonly Figure[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const figure of figures.filter(isFound)) {
    if (figure.qualifier !== "growth") continue;
    const key = `${figure.sideCode} ${figure.periodFirstOn} ${figure.periodLastOn}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter(
    (group) => group.some(({ value }) => value < 0) && group.some(({ value }) => value > 0),
  );
}
