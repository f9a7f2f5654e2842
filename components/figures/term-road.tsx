import type { Day } from "@/lib/dates/day";

export type RoadPost = { lastOn: Day; label: string };

const width = 720;
const height = 98;
const margin = 24;
const ground = 60;

/**
 * Terms on a line of years: a hollow post where it was promised first, a solid one where it stands
 * now, a dashed detour for each move, and the day the page is looked at from.
 * @param posts last days of the terms with a day of their own, in order
 */
export function TermRoad({
  posts,
  day,
  dayLabel,
  title,
}: {
  posts: readonly RoadPost[];
  day: Day;
  dayLabel: string;
  title: string;
}) {
  const years = [...posts.map(({ lastOn }) => lastOn), day].map((on) => Number(on.slice(0, 4)));
  const firstYear = Math.min(...years, 2009);
  const lastYear = Math.max(...years, 2016) + 1;
  const start = Date.UTC(firstYear, 0, 1);
  const scale = (width - 2 * margin) / (Date.UTC(lastYear, 0, 1) - start);
  const at = (on: Day) => Math.round((margin + (Date.parse(on) - start) * scale) * 10) / 10;
  const ticks = Array.from({ length: lastYear - firstYear }, (_, index) => firstYear + index);

  return (
    <svg className="road" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <path className="road__line" d={`M${margin} ${ground}H${width - margin}`} />
      {ticks.map((year) => {
        const x = at(`${year}-01-01`);
        const middle = at(`${year}-07-02`);
        return (
          <g key={year}>
            <path className="road__line" d={`M${x} ${ground}v6`} />
            <text x={middle} y={ground + 30} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      <path className="road__day" d={`M${at(day)} ${ground - 34}v40`} />
      <text x={at(day)} y={ground - 40} textAnchor="middle">
        {dayLabel}
      </text>
      {posts.slice(1).map((post, index) => {
        const from = at(posts[index]!.lastOn);
        const to = at(post.lastOn);
        return (
          <path
            key={index}
            className="road__detour"
            d={`M${from} ${ground - 8}Q${(from + to) / 2} ${ground - 40} ${to} ${ground - 8}`}
          />
        );
      })}
      {posts.map((post, index) => (
        <circle
          key={index}
          className={index === posts.length - 1 ? "road__current" : "road__first"}
          cx={at(post.lastOn)}
          cy={ground}
          r="6"
        />
      ))}
    </svg>
  );
}
