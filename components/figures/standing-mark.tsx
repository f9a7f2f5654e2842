import type { SideCode } from "@/db/vocabulary";
import type { Headline, Standing } from "@/lib/standing/standing";
import { StandingShape } from "./standing-sign";

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

/** The halves of the deck, as one line where neither or both are laid. */
function Deck({ banks: [first, second], isApart }: { banks: Banks; isApart: boolean }) {
  const halves = isApart ? (["M5 5H18", "M26 5H39"] as const) : (["M5 5H22", "M22 5H39"] as const);
  const classOf = ({ hasReported }: Bank) => (hasReported ? "deck" : "deck deck--missing");
  return first.hasReported === second.hasReported ? (
    <path className={classOf(first)} d={halves.join("")} />
  ) : (
    <>
      <path className={classOf(first)} d={halves[0]} />
      <path className={classOf(second)} d={halves[1]} />
    </>
  );
}

/** A row's mark: the bridge in small, the sign and the word of its standing. Lists have many; it is few elements. */
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
  return (
    <span className={`mark mark--${headline}`}>
      <svg className="mark__bridge" viewBox="0 0 66 16" aria-hidden="true" focusable="false">
        <Deck banks={banks} isApart={headline === "sides_differ"} />
        <path className={`post-${first.side.toLowerCase()}`} d="M1 2h4v12H1z" />
        <path className={`post-${second.side.toLowerCase()}`} d="M39 2h4v12h-4z" />
        <StandingShape headline={headline} transform="translate(52 1) scale(.875)" />
      </svg>
      {label}
    </span>
  );
}
