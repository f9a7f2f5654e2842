import type { LocalText } from "@/db/columns";
import type { Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { listMeetings } from "./list-meetings";
import { MeetingFilters } from "./meeting-filters";

/** The meetings of the list, of one kind where the address asks for it. */
export async function meetingsTable({
  programme,
  search,
  day,
  language,
  t,
}: TableAsked): Promise<Table> {
  const { kind } = MeetingFilters.parse(search);
  const meetings = await listMeetings(programme, day);
  const read = (text: LocalText | null) => (text ? readText(text, language).text : null);
  const sides = sidesInOrder(language);
  return {
    name: kind ? `meetings-${kind}` : "meetings",
    columns: [
      { key: "meeting", label: t("scopes.column.address") },
      { key: "kind", label: t("meetings.kind") },
      { key: "number", label: t("meetings.number"), kind: "number" },
      { key: "title", label: t("meetings.title") },
      { key: "announced_for", label: t("meetings.announcedFor") },
      { key: "held_from", label: t("meetings.heldFrom"), kind: "day" },
      { key: "held_to", label: t("meetings.heldTo"), kind: "day" },
      { key: "precision", label: t("scopes.column.precision") },
      { key: "place", label: t("meetings.place") },
      ...sides.map((side) => ({
        key: `chair_${side.toLowerCase()}`,
        label: t(`meetings.chairOf.${side}`),
      })),
      { key: "outcome", label: t("meetings.outcome") },
      { key: "minutes_number", label: t("meetings.minutesNumber") },
      { key: "provenance", label: t("milestone.provenance") },
      { key: "source", label: t("milestone.source") },
      { key: "source_address", label: t("scopes.column.sourceAddress") },
    ],
    rows: meetings
      .filter((meeting) => kind === undefined || meeting.kind === kind)
      .map((meeting) => [
        meeting.slug,
        t(`words.meeting.${meeting.kind}`),
        meeting.number,
        read(meeting.title),
        read(meeting.announcedFor),
        meeting.heldFrom,
        meeting.heldTo,
        meeting.precision,
        read(meeting.place),
        ...sides.map((side) => {
          const chair = meeting.chairs.find(({ sideCode }) => sideCode === side);
          return chair ? [read(chair.name), read(chair.post)].filter(Boolean).join(", ") : null;
        }),
        read(meeting.outcome),
        meeting.minutesNumber,
        t(`words.provenance.${meeting.provenance}`),
        meeting.source?.title ?? null,
        meeting.source?.address ?? null,
      ]),
  };
}
