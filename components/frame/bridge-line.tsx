import type { SideCode } from "@/db/vocabulary";

/** The bridge under the name: the banks stand in the reader's order. */
export function BridgeLine({ order }: { order: readonly [SideCode, SideCode] }) {
  return (
    <div className="bridge-line" aria-hidden="true">
      {order.map((side) => (
        <span key={side} className={side.toLowerCase()} />
      ))}
    </div>
  );
}
