import { milestoneAddress, type MilestoneFilters } from "./milestone-filters";

/** A list is read on phones, which lay out each of its rows; a table is what people work with. */
const pageSizeOf = (view: MilestoneFilters["view"]) => (view === "table" ? 50 : 25);

/**
 * Where a page begins and ends in a list that is cut by a cursor: what follows the row that the cursor names. A cursor that
 * names no row of the list shows the first page, so what is added before or behind it does no harm.
 */
export function pageOf(
  rows: readonly { plan: string; code: string }[],
  { after, view }: Pick<MilestoneFilters, "after" | "view">,
) {
  const pageSize = pageSizeOf(view);
  const start =
    after === undefined ? 0 : rows.findIndex((row) => milestoneAddress(row) === after) + 1;
  // A cursor at the very end has nothing behind it.
  const from = start < rows.length ? start : 0;
  const to = Math.min(from + pageSize, rows.length);
  const cursorBefore = (place: number) =>
    place > 0 ? milestoneAddress(rows[place - 1]!) : undefined;
  return {
    from,
    to,
    /** The cursor of this page; empty on the first. */
    after: cursorBefore(from),
    previous: from > 0 ? { after: cursorBefore(from - pageSize) } : null,
    next: to < rows.length ? { after: cursorBefore(to) } : null,
  };
}
