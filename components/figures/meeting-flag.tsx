import type { Texts } from "@/components/texts";
import type { LocalText } from "@/db/columns";
import type { MeetingKind, Precision } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { dateLabel } from "@/lib/labels/date-label";

export type FlaggedMeeting = {
  slug: string;
  kind: MeetingKind;
  title: LocalText;
  heldFrom: string | null;
  precision: Precision;
};

/** On a line of time: a flag where a session met, a lozenge where a visit was paid. Its foot is at 0, 0. */
export const meetingShape = (kind: MeetingKind) =>
  kind === "session" ? "M-1 0v-17h12l-3 4 3 4H1v9Z" : "M0-13 6-7 0-1-6-7Z";

/** A mark that leads to its meeting, with its name and day. */
export function MeetingFlag({
  meeting,
  x,
  y,
  base,
  language,
  t,
  href,
}: Texts & { meeting: FlaggedMeeting; x: number; y: string; base: string }) {
  const name = readText(meeting.title, language).text;
  const label = meeting.heldFrom
    ? `${name}, ${dateLabel(meeting.heldFrom, meeting.precision, language, t)}`
    : name;
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      <a href={href(`${base}/${meeting.slug}`)} aria-label={label} className="road__meeting">
        <title>{label}</title>
        <rect x="-12" y="-22" width="24" height="24" className="road__target" />
        <path className={`road__${meeting.kind}`} d={meetingShape(meeting.kind)} />
      </a>
    </svg>
  );
}
