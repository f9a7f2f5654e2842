export type Years = { first: number; last: number };

export const zoomSteps = ["in", "out", "before", "after", "whole"] as const;
export type ZoomStep = (typeof zoomSteps)[number];

/** So many years from one on, pushed back into the whole where they would leave it. */
function within(whole: Years, first: number, count: number): Years {
  const length = Math.min(count, whole.last - whole.first + 1);
  const start = Math.min(Math.max(first, whole.first), whole.last - length + 1);
  return { first: start, last: start + length - 1 };
}

/**
 * The years that a step leads to; none where it would change nothing.
 * @param year to close in on, while it is in view; else the middle
 */
export function zoomed(view: Years, whole: Years, step: ZoomStep, year: number): Years | null {
  const count = view.last - view.first + 1;
  const half = Math.ceil(count / 2);
  const centre =
    year >= view.first && year <= view.last ? year : view.first + Math.floor((count - 1) / 2);
  const next = {
    in: () => {
      const first = Math.max(view.first, centre - Math.floor(half / 2));
      return within(view, first, half);
    },
    out: () => within(whole, view.first - Math.floor(count / 2), count * 2),
    before: () => within(whole, view.first - half, count),
    after: () => within(whole, view.first + half, count),
    whole: () => whole,
  }[step]();
  return next.first === view.first && next.last === view.last ? null : next;
}
