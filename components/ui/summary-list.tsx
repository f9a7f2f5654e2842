import type { ReactNode } from "react";

/** Names and what belongs to them; what is empty is left out. */
export function SummaryList({ rows }: { rows: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value], index) => [
          <dt key={`name ${index}`}>{name}</dt>,
          <dd key={`value ${index}`}>{value}</dd>,
        ])}
    </dl>
  );
}
