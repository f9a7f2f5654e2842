import { meetingShape } from "@/components/figures/meeting-flag";
import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import type { Headline } from "@/lib/standing/standing";

const bars = {
  first: <rect className="road__first" x="2" y="5" width="28" height="7" />,
  current: <rect className="road__current" x="2" y="5" width="28" height="7" />,
  detour: <path className="road__detour" d="M2 4h26v10" />,
  open: (
    <>
      <rect className="road__open" x="2" y="5" width="24" height="7" />
      <path className="road__goes" d="m27 4 4 4-4 4" />
    </>
  ),
  late: <path className="timeline__late" d="M2 8.500h28" />,
  session: (
    <path className="road__session" transform="translate(12 17)" d={meetingShape("session")} />
  ),
  visit: <path className="road__visit" transform="translate(16 16)" d={meetingShape("visit")} />,
  day: <path className="road__day" d="M16 1v15" />,
} as const;

/** What the marks of the timeline mean, and how many milestones stand how. */
export function TimelineLegend({
  t,
  counts,
}: Pick<Texts, "t"> & { counts: readonly { headline: Headline; count: number }[] }) {
  return (
    <div className="timeline__legend">
      <ul>
        {(Object.keys(bars) as (keyof typeof bars)[]).map((kind) => (
          <li key={kind}>
            <svg width="32" height="18" aria-hidden="true" focusable="false">
              {bars[kind]}
            </svg>
            {t(`timeline.legend.${kind}`)}
          </li>
        ))}
      </ul>
      <ul>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ headline, count }) => (
            <li key={headline} className={`mark mark--${headline}`}>
              <StandingSign headline={headline} />
              {t(`words.headline.${headline}`)}: {count}
            </li>
          ))}
      </ul>
    </div>
  );
}
