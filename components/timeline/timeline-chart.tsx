import { timeSpan } from "@/components/figures/time-span";
import type { FlaggedMeeting } from "@/components/figures/meeting-flag";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { Day } from "@/lib/dates/day";
import { laneHeight, lanesOf, TimelineAxis } from "./timeline-axis";
import { type TimelineMilestone, TimelineRow } from "./timeline-row";
import type { Years } from "./zoom";

/** In em of the drawing, which grows where the screen is narrow and names need two lines or three. */
const rowHeight = 2.9;
const headHeight = 2.8;

/** All rows of one drawing: an area, then its milestones, each with its place from above. */
function placed(rows: readonly TimelineMilestone[], from: number) {
  const groups = new Map<string, TimelineMilestone[]>();
  for (const row of rows) groups.set(row.area.slug, [...(groups.get(row.area.slug) ?? []), row]);
  let y = from;
  return [...groups.values()].map((group) => {
    const head = y;
    y += headHeight + rowHeight * group.length;
    return { area: group[0]!.area, group, y: head };
  });
}

/** The timeline: all milestones by area on one line of years. The table beneath says the same in words. */
export function TimelineChart({
  rows,
  meetings,
  view,
  day,
  base,
  addressOf,
  title,
  ...texts
}: Texts & {
  rows: readonly TimelineMilestone[];
  meetings: readonly FlaggedMeeting[];
  view: Years;
  day: Day;
  base: string;
  addressOf: (years: Years) => string;
  title: string;
}) {
  const span = timeSpan(view.first, view.last);
  const flags = lanesOf(meetings, span);
  const lanes = 1 + Math.max(0, ...flags.map(({ lane }) => lane));
  const top = (lanes + 2.2) * laneHeight + 2;
  const groups = placed(rows, top);
  const height = top + groups.length * headHeight + rows.length * rowHeight;
  const em = (value: number) => `${Math.round(value * 100) / 100}em`;
  return (
    <svg
      className="timeline__sheet"
      height={em(height)}
      width="100%"
      role="group"
      aria-label={title}
    >
      <TimelineAxis
        {...texts}
        flags={flags}
        lanes={lanes}
        span={span}
        day={day}
        addressOf={addressOf}
        base={`${base}/meetings`}
      />
      {groups.map(({ area, group, y }) => (
        <g key={area.slug} role="group" aria-labelledby={`area-${area.slug}`}>
          <foreignObject y={em(y)} width="100%" height={em(headHeight)}>
            <p className="timeline__area" id={`area-${area.slug}`}>
              {area.number}. <LocalText text={area.name} language={texts.language} />
            </p>
          </foreignObject>
          {group.map((row, index) => (
            <TimelineRow
              key={`${row.plan} ${row.code}`}
              {...texts}
              row={row}
              y={em(y + headHeight + rowHeight * index)}
              height={em(rowHeight)}
              span={span}
              day={day}
              base={`${base}/milestones`}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
