import type { ReactNode } from "react";
import type { Texts } from "@/components/texts";

export type Order = { sort: string; isReversed: boolean };

// The newest word comes first of itself.
const downward = "recent";

/** The head of a column whose rows are put in order by following it; followed again, it turns the order round. */
export function SortHead({
  href,
  path,
  query,
  order,
  sort,
  children,
}: Texts & {
  path: string;
  query: Record<string, string>;
  order: Order;
  sort: string;
  children: ReactNode;
}) {
  const isSorted = order.sort === sort;
  const isDown = (sort === downward) !== order.isReversed;
  const next = isSorted && !order.isReversed ? `-${sort}` : sort;
  return (
    <th scope="col" aria-sort={isSorted ? (isDown ? "descending" : "ascending") : undefined}>
      <a className="sort-head" href={href(path, { ...query, sort: next })}>
        {children}
        <span aria-hidden="true">{isSorted ? (isDown ? "↓" : "↑") : "↕"}</span>
      </a>
    </th>
  );
}
