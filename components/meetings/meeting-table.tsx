import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { MeetingKind, Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { heldLabel } from "@/lib/labels/held-label";

export type ShownMeeting = {
  slug: string;
  kind: MeetingKind;
  number: number | null;
  title: Text;
  announcedFor: Text | null;
  heldFrom: string | null;
  heldTo: string | null;
  precision: Precision;
  place: Text | null;
  isFound: boolean;
  provenance: Word;
  source: { title: string; address: string | null } | null;
  chairs: readonly { sideCode: SideCode; name: Text; post: Text | null }[];
};

/** The meetings in the order of time; one of which only the number is known says so. */
export function MeetingTable({
  meetings,
  base,
  ...texts
}: Texts & { meetings: readonly ShownMeeting[]; base: string }) {
  const { language, t, href } = texts;
  const read = (text: Text | null) => (text ? <LocalText text={text} language={language} /> : null);
  if (meetings.length === 0) return <p className="quiet">{t("meetings.none")}</p>;
  return (
    <div className="table-scroll">
      <table className="table table--meetings table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("meetings.held")}</th>
            <th scope="col">{t("meetings.meeting")}</th>
            <th scope="col">{t("meetings.place")}</th>
            <th scope="col">{t("meetings.chairs")}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.slug}>
              <td>
                {heldLabel(meeting, language, t)}
                {meeting.announcedFor ? (
                  <div className="small quiet">
                    {t("meetings.announcedFor")}: {read(meeting.announcedFor)}
                  </div>
                ) : null}
              </td>
              <th scope="row">
                <a href={href(`${base}/${meeting.slug}`)}>{read(meeting.title)}</a>
                <div className="small quiet">{t(`words.meeting.${meeting.kind}`)}</div>
                <ProvenanceNote {...texts} word={meeting.provenance} source={meeting.source} />
              </th>
              <td>{read(meeting.place)}</td>
              <td>
                {meeting.chairs.length > 0 ? (
                  <ul className="plain-list">
                    {sidesInOrder(language)
                      .flatMap((side) => meeting.chairs.filter(({ sideCode }) => sideCode === side))
                      .map((chair) => (
                        <li key={chair.sideCode}>
                          <span className={`side-${chair.sideCode.toLowerCase()}`}>
                            {t(`words.side.${chair.sideCode}`)}
                          </span>
                          {": "}
                          {read(chair.name)}
                          {chair.post ? <>, {read(chair.post)}</> : null}
                        </li>
                      ))}
                  </ul>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
