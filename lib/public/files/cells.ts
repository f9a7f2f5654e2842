import type { LocalText } from "@/db/columns";
import type { Language, Provenance, SideCode } from "@/db/vocabulary";
import type { Cell, Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import type { Translate } from "@/lib/i18n/translator";

/** A local text in the reader's language, or nothing. */
export const textCell = (text: LocalText | null, language: Language): Cell =>
  text ? readText(text, language).text : null;

/** The names of a side's bodies in one cell. */
export const bodiesCell = (
  bodies: readonly { sideCode: SideCode | null; body: string; name: LocalText | null }[],
  side: SideCode,
  language: Language,
): Cell =>
  bodies
    .filter(({ sideCode }) => sideCode === side)
    .map(({ body, name }) => (name ? readText(name, language).text : body))
    .join("; ") || null;

/** Milestones by plan and code, such as "2012-2013/2.7". */
export const milestonesCell = (milestones: readonly { plan: string; code: string }[]): Cell =>
  milestones.map(({ plan, code }) => `${plan}/${code}`).join("; ") || null;

/** The columns with which every row says where it comes from. */
export const sourceColumns = (t: Translate): Table["columns"] => [
  { key: "provenance", label: t("plants.table.provenance") },
  { key: "source", label: t("plants.table.source") },
  { key: "sourceAddress", label: t("plants.table.address") },
];

export const sourceCells = (
  row: { provenance: Provenance; source: { title: string; address: string | null } | null },
  t: Translate,
): Cell[] => [
  t(`words.provenance.${row.provenance}`),
  row.source?.title ?? null,
  row.source?.address ?? null,
];
