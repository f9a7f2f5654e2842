import type { Headline } from "@/lib/standing/standing";

/** How many milestones stand how; zeros are left out. The words stand beside it, so it is hidden from readers of screens. */
export function Strip({
  counts,
  isThin = false,
}: {
  counts: readonly { headline: Headline; count: number }[];
  isThin?: boolean;
}) {
  return (
    <div className={isThin ? "strip strip--thin" : "strip"} aria-hidden="true">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ headline, count }) => (
          <span key={headline} className={`is-${headline}`} style={{ flex: count }} />
        ))}
    </div>
  );
}
