import type { Headline } from "@/lib/standing/standing";

// Drawn as patterns, which stand beside the signs.
const patterned: readonly Headline[] = ["done_late", "moved", "sides_differ", "no_information"];

/**
 * How many milestones stand how, in proportion; zeros are left out. The words stand beside it, so it
 * is hidden from screen readers. Drawn without style attributes, which the policy of pages refuses.
 */
export function Strip({
  counts,
  isThin = false,
}: {
  counts: readonly { headline: Headline; count: number }[];
  isThin?: boolean;
}) {
  const total = counts.reduce((sum, { count }) => sum + count, 0) || 1;
  let start = 0;
  return (
    <svg className={isThin ? "strip strip--thin" : "strip"} aria-hidden="true" focusable="false">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ headline, count }) => {
          const x = start;
          const share = (count / total) * 100;
          start += share;
          return (
            <rect
              key={headline}
              className={`is-${headline}`}
              fill={patterned.includes(headline) ? `url(#fill-${headline})` : undefined}
              x={`${x.toFixed(2)}%`}
              width={`${share.toFixed(2)}%`}
              y="0"
              height="100%"
            />
          );
        })}
    </svg>
  );
}
