import { sideCodes } from "@/db/vocabulary";
import type { Cell, Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import {
  bodiesCell,
  milestonesCell,
  sourceCells,
  sourceColumns,
  textCell,
} from "@/lib/public/files/cells";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { listAgreements } from "./list-agreements";

/** The agreements known on a day, as on their page. */
export async function agreementsTable({ programme, day, language, t }: TableAsked): Promise<Table> {
  const rows = await listAgreements(programme, day);
  return {
    name: "agreements",
    columns: [
      { key: "agreement", label: t("plants.table.key") },
      { key: "title", label: t("agreements.table.title") },
      { key: "signedOn", label: t("agreements.table.signedOn"), kind: "day" },
      { key: "precision", label: t("agreements.table.precision") },
      { key: "inForceOn", label: t("agreements.table.inForceOn"), kind: "day" },
      ...sideCodes.map((side) => ({
        key: `parties${side}`,
        label: t(`agreements.table.partiesOf.${side}`),
      })),
      { key: "meeting", label: t("agreements.table.meeting") },
      { key: "note", label: t("plants.table.note") },
      { key: "milestones", label: t("plants.table.milestones") },
      ...sourceColumns(t),
    ],
    rows: rows.map((row): Cell[] => [
      row.slug,
      readText(row.title, language).text,
      row.signedOn,
      row.signedOn && row.precision !== "unknown" ? t(`words.precision.${row.precision}`) : null,
      row.inForceOn,
      ...sideCodes.map((side) => bodiesCell(row.parties, side, language)),
      textCell(row.meeting?.title ?? null, language),
      textCell(row.note, language),
      milestonesCell(row.milestones),
      ...sourceCells(row, t),
    ]),
  };
}
