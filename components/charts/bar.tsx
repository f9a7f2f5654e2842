import type { Measure } from "@/db/vocabulary";
import { percent } from "./plot";

/** A length against the longest beside it. Its figure stands in the same row, so it is hidden from screen readers. */
export function Bar({ value, most, measure }: { value: number; most: number; measure: Measure }) {
  return (
    <svg className={`bar bar--${measure}`} aria-hidden="true" focusable="false">
      <rect width={percent((value / most) * 100)} height="100%" />
    </svg>
  );
}
