import type { ReactNode } from "react";
import type { Texts } from "@/components/texts";
import type { MeetingKind, Precision } from "@/db/vocabulary";
import { placeMeetings } from "./place-meetings";

type Meeting = {
  slug: string;
  kind: MeetingKind;
  number: number | null;
  heldFrom: string | null;
  heldTo: string | null;
  precision: Precision;
  isFound: boolean;
};

const width = 720;
const height = 122;
const lineMargin = 24;
const ground = 66;
const flag = "M0 0V-40H18L13 -33L18 -26H0";
const diamond = "M0 4L6 10L0 16L-6 10Z";

/** Sessions as flags above the line of time, with the gaps in their numbers; visits and talks below it. */
export function MeetingLine({
  t,
  meetings,
  firstYear,
  lastYear,
}: Texts & { meetings: readonly Meeting[]; firstYear: number; lastYear: number }) {
  const { dated, gaps, undated } = placeMeetings(meetings);
  // A visit that is known by its year alone is as long as that.
  const isExact = ({ precision, kind }: Meeting) =>
    kind === "session" || precision === "day" || precision === "month";
  const points = dated.filter(isExact);
  const spans = dated.filter((meeting) => !isExact(meeting));
  const years = [firstYear, lastYear, ...dated.map(({ heldFrom }) => Number(heldFrom.slice(0, 4)))];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const start = Date.UTC(first, 0, 1);
  const scale = (width - 2 * lineMargin) / (Date.UTC(last + 1, 0, 1) - start);
  const at = (on: string) => Math.round((lineMargin + (Date.parse(on) - start) * scale) * 10) / 10;
  const count = (kind: MeetingKind) => dated.filter((meeting) => meeting.kind === kind).length;
  return (
    <figure className="stack">
      <figcaption>
        <strong>
          {t("meetings.line.title", {
            sessions: count("session"),
            missing: gaps.length,
            visits: count("visit"),
          })}
        </strong>
      </figcaption>
      <svg
        className="road meeting-line"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t("meetings.line.alt", { first: String(first), last: String(last) })}
      >
        <path className="road__line" d={`M${lineMargin} ${ground}H${width - lineMargin}`} />
        {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => (
          <g key={year}>
            <path className="road__line" d={`M${at(`${year}-01-01`)} ${ground}v6`} />
            <text x={at(`${year}-07-02`)} y={ground + 50} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {gaps.map(({ number, after, before }) => {
          const from = after ? at(after) + 18 : lineMargin;
          const to = before ? at(before) : width - lineMargin;
          return (
            <g key={number}>
              <path className="meeting-line__gap" d={`M${from} ${ground - 33}H${to}`} />
              <text x={(from + to) / 2} y={ground - 40} textAnchor="middle">
                {number}
              </text>
            </g>
          );
        })}
        {spans.map(({ slug, heldFrom, heldTo }) => (
          <path
            key={slug}
            className="meeting-line__span"
            d={`M${at(heldFrom)} ${ground + 26}H${at(heldTo ?? heldFrom)}`}
          />
        ))}
        {points.map((meeting) => (
          <g
            key={meeting.slug}
            transform={`translate(${at(meeting.heldFrom)} ${ground})`}
            className={`meeting-line__${meeting.kind}`}
          >
            {meeting.kind === "session" ? (
              <>
                <path d={flag} />
                <text x="9" y="-45" textAnchor="middle">
                  {meeting.number}
                </text>
              </>
            ) : meeting.kind === "visit" ? (
              <path d={diamond} />
            ) : (
              <circle cy="26" r="4" />
            )}
          </g>
        ))}
      </svg>
      <ul className="legend small">
        <li>
          <Key>
            <path className="meeting-line__session" d="M3 15V1H13L10 5L13 9H3" />
          </Key>
          {t("meetings.line.session")}
        </li>
        {gaps.length > 0 ? (
          <li>
            <Key>
              <path className="meeting-line__gap" d="M0 8H16" />
            </Key>
            {t("meetings.line.missing")}
          </li>
        ) : null}
        <li>
          <Key>
            <path className="meeting-line__visit" d="M8 2L14 8L8 14L2 8Z" />
          </Key>
          {t("meetings.line.visit")}
        </li>
        <li>
          <Key>
            <circle className="meeting-line__talks" cx="8" cy="8" r="4" />
          </Key>
          {t("meetings.line.talks")}
        </li>
        {spans.length > 0 ? (
          <li>
            <Key>
              <path className="meeting-line__span" d="M0 8H16" />
            </Key>
            {t("meetings.line.span")}
          </li>
        ) : null}
      </ul>
      {undated > 0 ? (
        <p className="small quiet">{t("meetings.line.undated", { count: String(undated) })}</p>
      ) : null}
    </figure>
  );
}

const Key = ({ children }: { children: ReactNode }) => (
  <svg className="mark__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);
