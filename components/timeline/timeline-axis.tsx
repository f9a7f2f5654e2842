import { type FlaggedMeeting, MeetingFlag } from "@/components/figures/meeting-flag";
import type { TimeSpan } from "@/components/figures/time-span";
import type { Texts } from "@/components/texts";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";

/** Per cent between two meetings in one lane, so that a finger meets one of them. */
const apart = 9;

/** Meetings with a place on the line, in as few lanes as keep them apart. */
export function lanesOf(meetings: readonly FlaggedMeeting[], span: TimeSpan) {
  const ends: number[] = [];
  return meetings.flatMap((meeting) => {
    if (!meeting.heldFrom || !span.holds(meeting.heldFrom)) return [];
    const x = span.at(meeting.heldFrom);
    const free = ends.findIndex((end) => x - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x;
    return [{ meeting, x, lane }];
  });
}

/** The years, the meetings above them, and the day that the page is seen from. */
export function TimelineAxis({
  flags,
  lanes,
  span,
  day,
  addressOf,
  base,
  ...texts
}: Texts & {
  flags: ReturnType<typeof lanesOf>;
  lanes: number;
  span: TimeSpan;
  day: Day;
  addressOf: (years: { first: number; last: number }) => string;
  base: string;
}) {
  const ground = (lanes + 2.2) * laneHeight;
  return (
    <>
      {span.years.map((year) => {
        const x = `${span.at(`${year}-01-01`)}%`;
        return (
          <line key={year} className="timeline__grid" x1={x} x2={x} y1={`${ground}em`} y2="100%" />
        );
      })}
      {span.holds(day) ? (
        <>
          <line
            className="road__day"
            x1={`${span.at(day)}%`}
            x2={`${span.at(day)}%`}
            y1="1.1rem"
            y2="100%"
          />
          <text
            x={`${span.at(day)}%`}
            y="1em"
            textAnchor={span.at(day) > 80 ? "end" : span.at(day) < 20 ? "start" : "middle"}
          >
            {formatDay(day, texts.language)}
          </text>
        </>
      ) : null}
      {flags.map(({ meeting, x, lane }) => (
        <MeetingFlag
          key={meeting.slug}
          {...texts}
          meeting={meeting}
          x={x}
          y={`${(lane + 2) * laneHeight}em`}
          base={base}
        />
      ))}
      {/* A drawing within the drawing: its place is in the rows' em, the letters' in their own. */}
      <svg y={`${ground}em`} overflow="visible">
        {span.years.map((year) => (
          <a
            key={year}
            href={addressOf({ first: year, last: year })}
            aria-label={texts.t("timeline.onlyYear", { year: String(year) })}
            className="timeline__year"
          >
            <text
              x={`${(span.at(`${year}-01-01`) + span.at(`${year}-12-31`)) / 2}%`}
              y="1.4em"
              textAnchor="middle"
            >
              {year}
            </text>
          </a>
        ))}
      </svg>
    </>
  );
}

export const laneHeight = 1.9;
