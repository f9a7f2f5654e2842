import { Provenance } from "@/components/milestones/provenance";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { MeetingKind, Precision, Provenance as Word } from "@/db/vocabulary";
import { dateLabel } from "@/lib/labels/date-label";

export type ShownMeeting = {
  slug: string;
  kind: MeetingKind;
  number: number | null;
  title: Text;
  announcedFor: Text | null;
  heldFrom: string | null;
  precision: Precision;
  place: Text | null;
  isFound: boolean;
  provenance: Word;
  source: { title: string; address: string | null } | null;
};

/** The meetings in the order of time; one of which only the number is known says so. */
export function MeetingTable({
  meetings,
  base,
  ...texts
}: Texts & { meetings: readonly ShownMeeting[]; base: string }) {
  const { language, t, href } = texts;
  if (meetings.length === 0) return <p className="quiet">{t("meetings.none")}</p>;
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("meetings.held")}</th>
            <th scope="col">{t("meetings.meeting")}</th>
            <th scope="col">{t("meetings.place")}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.slug}>
              <td>
                {meeting.heldFrom
                  ? dateLabel(meeting.heldFrom, meeting.precision, language, t)
                  : t(meeting.isFound ? "meetings.noDay" : "glance.notFound")}
              </td>
              <th scope="row">
                <a href={href(`${base}/${meeting.slug}`)}>
                  <LocalText text={meeting.title} language={language} />
                </a>{" "}
                <Provenance {...texts} word={meeting.provenance} source={meeting.source} />
              </th>
              <td>
                {meeting.place ? <LocalText text={meeting.place} language={language} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
