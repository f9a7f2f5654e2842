import { symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import type { Measure, SideCode } from "@/db/vocabulary";
import { percent } from "./plot";

const area = 72;
const markerShapes = {
  BY: symbol(symbolCircle, area)() ?? "",
  KZ: symbol(symbolDiamond, area)() ?? "",
  none: symbol(symbolSquare, area)() ?? "",
};

/** The class of a line and its marks: hue and dashes of its side, and whether it is a plan. */
export const lineClass = (sideCode: SideCode | null, measure: Measure) =>
  `line line--${(sideCode ?? "none").toLowerCase()}${measure === "planned" ? " line--planned" : ""}`;

/** One figure: a circle for Belarus, a diamond for Kazakhstan, a square where no side is named; hollow where it is not exact. */
export function Marker({
  x,
  y,
  sideCode,
  isHollow,
}: {
  x: number;
  y: number;
  sideCode: SideCode | null;
  isHollow: boolean;
}) {
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible">
      <path className={isHollow ? "dot dot--hollow" : "dot"} d={markerShapes[sideCode ?? "none"]} />
    </svg>
  );
}
