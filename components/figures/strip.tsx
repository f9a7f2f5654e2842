import type { Headline } from "@/lib/standing/standing";

// Drawn as patterns, which stand beside the signs.
const patterned: readonly Headline[] = ["done_late", "moved", "sides_differ", "no_information"];

type Count = { headline: Headline; count: number };

/** Where each part begins and how wide it is, in per cent; zeros are left out. */
function partsOf(counts: readonly Count[]) {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  return shown.map(({ headline, count }, index) => ({
    headline,
    x: (shown.slice(0, index).reduce((sum, before) => sum + before.count, 0) / total) * 100,
    width: (count / total) * 100,
  }));
}

/**
 * How many milestones stand how, in proportion. The words stand beside it, so it is hidden from
 * screen readers. Drawn without style attributes, which the policy of pages refuses.
 */
export function Strip({ counts, isThin = false }: { counts: readonly Count[]; isThin?: boolean }) {
  return (
    <svg className={isThin ? "strip strip--thin" : "strip"} aria-hidden="true" focusable="false">
      {partsOf(counts).map(({ headline, x, width }) => (
        <rect
          key={headline}
          className={`is-${headline}`}
          fill={patterned.includes(headline) ? `url(#fill-${headline})` : undefined}
          x={`${x.toFixed(2)}%`}
          width={`${width.toFixed(2)}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}
