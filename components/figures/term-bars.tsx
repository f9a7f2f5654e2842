import { addDays, type Day } from "@/lib/dates/day";
import type { Term } from "@/lib/standing/term";
import type { TimeSpan } from "./time-span";

type Barred = Pick<Term, "precision" | "firstOn" | "lastOn" | "setOn">;

/** A term that goes on without a last day of its own. */
export const isOpenEnded = ({ precision }: Pick<Term, "precision">) =>
  precision === "yearly" || precision === "standing";

/**
 * Terms below one another, as wide as they are exact: hollow where it was promised, solid where it
 * stands now, a dashed detour from the end of each to the end of the next.
 * @param top of the first bar, `pitch` from one to the next and `thickness` of a bar, in rem
 */
export function TermBars({
  terms,
  span,
  top,
  pitch,
  thickness,
}: {
  terms: readonly Barred[];
  span: TimeSpan;
  top: number;
  pitch: number;
  thickness: number;
}) {
  const yOf = (index: number) => top + pitch * index;
  return (
    <>
      {terms.map((term, index) => (
        <Bar
          key={index}
          term={term}
          span={span}
          y={yOf(index)}
          thickness={thickness}
          isCurrent={index === terms.length - 1}
        />
      ))}
      {terms.slice(1).map((term, index) => {
        const before = terms[index]!;
        if (!before.lastOn || !term.lastOn) return null;
        const from = `${span.at(addDays(before.lastOn, 1))}%`;
        const to = `${span.at(addDays(term.lastOn, 1))}%`;
        const y = `${yOf(index) + thickness / 2}rem`;
        return (
          <g key={index} className="road__detour">
            <line x1={from} x2={to} y1={y} y2={y} />
            <line x1={to} x2={to} y1={y} y2={`${yOf(index + 1)}rem`} />
          </g>
        );
      })}
    </>
  );
}

function Bar({
  term,
  span,
  y,
  thickness,
  isCurrent,
}: {
  term: Barred;
  span: TimeSpan;
  y: number;
  thickness: number;
  isCurrent: boolean;
}) {
  const days = daysOf(term, span);
  if (!days) return null;
  const { x, width, isCutBefore, isCutAfter } = span.bar(...days);
  const kind = isOpenEnded(term) ? "road__open" : isCurrent ? "road__current" : "road__first";
  return (
    <>
      {width > 0 ? (
        <rect
          className={kind}
          x={`${x}%`}
          width={`${width}%`}
          y={`${y}rem`}
          height={`${thickness}rem`}
        />
      ) : null}
      {isCutBefore ? <Goes on="before" x={x} y={y + thickness / 2} /> : null}
      {isCutAfter || isOpenEnded(term) ? (
        <Goes on="after" x={x + width} y={y + thickness / 2} />
      ) : null}
    </>
  );
}

/** What never ends runs to the end of the drawing. */
function daysOf(term: Barred, { years }: TimeSpan): [Day, Day] | null {
  if (isOpenEnded(term))
    return [term.setOn, `${Math.max(years.at(-1)!, Number(term.setOn.slice(0, 4)))}-12-31`];
  return term.firstOn && term.lastOn ? [term.firstOn, term.lastOn] : null;
}

/** A bar that goes on outside of the years shown. */
function Goes({ on, x, y }: { on: "before" | "after"; x: number; y: number }) {
  return (
    <svg x={`${x}%`} y={`${y}rem`} overflow="visible" className="road__goes">
      <path d={on === "before" ? "M-4-4-8 0-4 4" : "M4-4 8 0 4 4"} />
    </svg>
  );
}
