import type { SideCode } from "@/db/vocabulary";
import type { Headline, Standing } from "@/lib/standing/standing";
import { StandingSign } from "./standing-sign";

/** What the small bridge needs to know of each side, in the reader's order. */
export type Banks = readonly [first: Bank, second: Bank];
type Bank = { side: SideCode; hasReported: boolean };

/** The two banks of a standing, in an order of sides. */
export const banksOf = (
  standing: Pick<Standing, "sides">,
  [first, second]: readonly [SideCode, SideCode],
): Banks => [
  { side: first, hasReported: Boolean(standing.sides[first]?.report) },
  { side: second, hasReported: Boolean(standing.sides[second]?.report) },
];

const half = (isLaid: boolean, from: number, to: number) => (
  <path className={isLaid ? "deck" : "deck deck--missing"} d={`M${from} 5H${to}`} />
);

/** A row's mark: the bridge in small, the sign and the word of its standing. */
export function StandingMark({
  headline,
  label,
  banks,
}: {
  headline: Headline;
  label: string;
  banks: Banks;
}) {
  const [first, second] = banks;
  const differs = headline === "sides_differ";
  return (
    <span className={`mark mark--${headline}`}>
      <svg className="mark__bridge" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
        {half(first.hasReported, 5, differs ? 18 : 22)}
        {half(second.hasReported, differs ? 26 : 22, 39)}
        <path className={`post-${first.side.toLowerCase()}`} d="M1 2h4v12H1z" />
        <path className={`post-${second.side.toLowerCase()}`} d="M39 2h4v12h-4z" />
      </svg>
      <StandingSign headline={headline} />
      {label}
    </span>
  );
}
