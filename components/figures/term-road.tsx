import type { Texts } from "@/components/texts";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import { yearOf } from "@/lib/dates/year-of";
import { termLabel } from "@/lib/labels/term-label";
import type { Term } from "@/lib/standing/term";
import { type FlaggedMeeting, MeetingFlag } from "./meeting-flag";
import { isOpenEnded, TermBars } from "./term-bars";
import { timeSpan } from "./time-span";

// In rem: a term with its name above its bar, and the line of years beneath them all.
const lane = 2;
const barTop = 1.4;
const thickness = 0.5;
const foot = 3.6;

/** Whether anything of a term can be drawn. */
export const isDrawn = (term: Term) => term.lastOn !== null || isOpenEnded(term);

/**
 * Terms on a line of years, the newest lowest: hollow where it was promised, solid where it stands now,
 * a dashed detour for each move, a flag where a session met, and the day the page is seen from.
 * @param years the first and the last of the programme; terms may widen them
 * @param base address of the meetings
 */
export function TermRoad({
  terms,
  sessions,
  years,
  day,
  base,
  ...texts
}: Texts & {
  terms: readonly Term[];
  sessions: readonly FlaggedMeeting[];
  years: readonly [first: number, last: number];
  day: Day;
  base: string;
}) {
  const { language, t } = texts;
  const drawn = terms.filter(isDrawn);
  const all = [
    ...drawn.flatMap(({ firstOn, lastOn, setOn }) => [firstOn ?? setOn, lastOn ?? setOn]),
    day,
  ].map(yearOf);
  const span = timeSpan(Math.min(...all, years[0]), Math.max(...all, years[1]));
  const ground = drawn.length * lane + 1.6;
  return (
    <svg
      className="road"
      width="100%"
      height={`${ground + foot}rem`}
      role="group"
      aria-label={terms.map((term) => termLabel(term, language, t)).join(" → ")}
    >
      <TermBars terms={drawn} span={span} top={barTop} pitch={lane} thickness={thickness} />
      {drawn.map((term, index) => {
        // Above its bar, or before it where there would be no room.
        const x = span.at(term.firstOn ?? term.setOn);
        const isBefore = x > 60;
        return (
          <text
            key={index}
            x={`${isBefore ? x - 1 : x}%`}
            y={`${barTop + index * lane + (isBefore ? thickness : -0.35)}rem`}
            textAnchor={isBefore ? "end" : "start"}
          >
            {termLabel(term, language, t)}
          </text>
        );
      })}
      <line className="road__line" x1="3%" x2="97%" y1={`${ground}rem`} y2={`${ground}rem`} />
      {span.years.map((year) => (
        <g key={year}>
          <line
            className="road__line"
            x1={`${span.at(`${year}-01-01`)}%`}
            x2={`${span.at(`${year}-01-01`)}%`}
            y1={`${ground}rem`}
            y2={`${ground + 0.4}rem`}
          />
          <text
            className="road__year"
            x={`${span.at(`${year}-07-02`)}%`}
            y={`${ground + 1.3}rem`}
            textAnchor="middle"
          >
            {year}
          </text>
        </g>
      ))}
      <line
        className="road__day"
        x1={`${span.at(day)}%`}
        x2={`${span.at(day)}%`}
        y1="1.4rem"
        y2={`${ground + 2}rem`}
      />
      <text
        x={`${span.at(day)}%`}
        y={`${ground + 3}rem`}
        textAnchor={span.at(day) > 80 ? "end" : span.at(day) < 20 ? "start" : "middle"}
      >
        {formatDay(day, language)}
      </text>
      {sessions.map((meeting) =>
        meeting.heldFrom && span.holds(meeting.heldFrom) ? (
          <MeetingFlag
            key={meeting.slug}
            {...texts}
            meeting={meeting}
            x={span.at(meeting.heldFrom)}
            y={`${ground}rem`}
            base={base}
          />
        ) : null,
      )}
    </svg>
  );
}
