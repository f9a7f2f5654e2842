import type { Language, Part, SideCode } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Translate } from "@/lib/i18n/translator";
import type { MilestoneRow } from "./load-milestones";
import type { TableColumn } from "./table-columns";

/** Who answers for each side, and its latest word, in the reader's order of the sides. */
export const tableSideColumns = (language: Language, t: Translate): TableColumn[] =>
  sidesInOrder(language).flatMap((side) => columnsOf(side, language, t));

function columnsOf(side: SideCode, language: Language, t: Translate): TableColumn[] {
  const key = (what: string) => `${side.toLowerCase()}_${what}`;
  const label = (what: string) => `${t(`words.side.${side}`)}: ${what}`;
  const own = ({ standing }: MilestoneRow) => standing.sides[side];
  const named = (part: Part) => (row: MilestoneRow) =>
    row.bodies
      .filter((body) => body.sideCode === side && body.part === part)
      .map(({ body, name }) => (name ? readText(name, language).text : body))
      .join("; ") || null;
  return [
    { key: key("leads"), label: label(t("words.part.lead")), of: named("lead") },
    { key: key("partners"), label: label(t("words.part.partner")), of: named("partner") },
    {
      key: key("claim"),
      label: label(t("milestones.file.claim")),
      of: (row) => {
        const claim = own(row)?.report?.claim;
        return claim ? t(`words.claim.${claim}`) : null;
      },
    },
    {
      key: key("percent"),
      label: label(t("milestones.file.percent")),
      kind: "number",
      of: (row) => own(row)?.report?.percentDone ?? null,
    },
    {
      key: key("published_on"),
      label: label(t("milestones.file.saidOn")),
      kind: "day",
      of: (row) => own(row)?.report?.publishedOn ?? null,
    },
    {
      key: key("countersigned_on"),
      label: label(t("milestones.file.countersignedOn")),
      kind: "day",
      of: (row) => own(row)?.countersignedOn ?? null,
    },
    {
      key: key("silent_since"),
      label: label(t("milestones.file.silentSince")),
      kind: "day",
      of: (row) => own(row)?.silentSince ?? null,
    },
  ];
}
