import type { FormField } from "@/components/work/form-fields";
import { localFields } from "@/components/work/local-fields";
import type { LocalText } from "@/db/columns";
import { type Language, type MeetingKind, meetingKinds, type SideCode } from "@/db/vocabulary";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Translate } from "@/lib/i18n/translator";
import { limits } from "@/lib/texts/limits";

type Meeting = {
  slug: string;
  kind: MeetingKind;
  number: number | null;
  title: LocalText;
  announcedFor: LocalText | null;
  heldFrom: string | null;
  heldTo: string | null;
  place: LocalText | null;
  agenda: LocalText | null;
  outcome: LocalText | null;
  minutesNumber: string | null;
  minutesAddress: string | null;
  chairs: Record<SideCode, LocalText | null>;
};

/** What a meeting's form asks for; `meeting` is the one that is to be revised. */
export function meetingFields(
  t: Translate,
  language: Language,
  meeting: Meeting | null,
): FormField[] {
  const local = (name: "announcedFor" | "place" | "agenda" | "outcome", limit?: number) =>
    localFields(name, t(`meetings.${name}`), t, language, meeting?.[name], limit);
  return [
    {
      kind: "text",
      name: "slug",
      label: t("work.slug"),
      hint: t("meetings.slugHint"),
      value: meeting?.slug,
    },
    {
      kind: "select",
      name: "kind",
      label: t("meetings.kind"),
      value: meeting?.kind,
      options: meetingKinds.map((one) => ({ value: one, label: t(`words.meeting.${one}`) })),
    },
    {
      kind: "number",
      name: "number",
      label: t("meetings.number"),
      hint: t("meetings.numberHint"),
      value: meeting?.number ?? undefined,
    },
    localFields("title", t("meetings.title"), t, language, meeting?.title),
    local("announcedFor"),
    {
      kind: "date",
      name: "heldFrom",
      label: t("meetings.heldFrom"),
      value: meeting?.heldFrom ?? undefined,
    },
    {
      kind: "date",
      name: "heldTo",
      label: t("meetings.heldTo"),
      value: meeting?.heldTo ?? undefined,
    },
    local("place"),
    ...sidesInOrder(language).map((side) =>
      localFields(
        `chairs.${side}`,
        t(`meetings.chairOf.${side}`),
        t,
        language,
        meeting?.chairs[side],
      ),
    ),
    local("agenda", limits.local),
    local("outcome", limits.local),
    {
      kind: "text",
      name: "minutesNumber",
      label: t("meetings.minutesNumber"),
      value: meeting?.minutesNumber ?? undefined,
    },
    {
      kind: "url",
      name: "minutesAddress",
      label: t("meetings.minutesAddress"),
      value: meeting?.minutesAddress ?? undefined,
    },
  ];
}
