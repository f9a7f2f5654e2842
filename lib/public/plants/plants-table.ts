import { enterpriseStageNames, sideCodes } from "@/db/vocabulary";
import type { Cell, Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import { dateLabel } from "@/lib/labels/date-label";
import {
  bodiesCell,
  milestonesCell,
  sourceCells,
  sourceColumns,
  textCell,
} from "@/lib/public/files/cells";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { type EnterpriseRow, listEnterprises } from "./list-enterprises";
import { EnterpriseFilters } from "./enterprise-filters";

/** The register of plants and projects with the filters of its page. */
export async function plantsTable(asked: TableAsked): Promise<Table> {
  const { programme, search, day, language, t } = asked;
  const { rows } = await listEnterprises(programme, EnterpriseFilters.parse(search), day);
  const label = (key: "key" | "name" | "place" | "precision" | "latitude" | "longitude") =>
    t(`plants.table.${key}`);
  return {
    name: "plants",
    columns: [
      { key: "plant", label: label("key") },
      { key: "name", label: label("name") },
      { key: "place", label: label("place") },
      { key: "latitude", label: label("latitude"), kind: "number" },
      { key: "longitude", label: label("longitude"), kind: "number" },
      { key: "placePrecision", label: label("precision") },
      { key: "stage", label: t("plants.table.stage") },
      { key: "stageOn", label: t("plants.table.stageOn"), kind: "day" },
      { key: "stagePrecision", label: t("plants.table.stagePrecision") },
      ...enterpriseStageNames.map((stage) => ({ key: stage, label: t(`plants.stage.${stage}`) })),
      ...sideCodes.map((side) => ({
        key: `partners${side}`,
        label: t(`plants.table.partnersOf.${side}`),
      })),
      { key: "note", label: t("plants.table.note") },
      { key: "milestones", label: t("plants.table.milestones") },
      ...sourceColumns(t),
    ],
    rows: rows.map((row): Cell[] => [
      row.slug,
      readText(row.name, language).text,
      textCell(row.place, language),
      row.latitude,
      row.longitude,
      textCell(row.placePrecision, language),
      ...stageCells(row, asked),
      ...sideCodes.map((side) => bodiesCell(row.partners, side, language)),
      textCell(row.note, language),
      milestonesCell(row.milestones),
      ...sourceCells(row, t),
    ]),
  };
}

/** The last known stage, and of each stage the date in words, or that it was not found. */
function stageCells({ stage, life }: EnterpriseRow, { language, t }: TableAsked): Cell[] {
  const last = life.findLast((found) => found.stage === stage);
  return [
    t(`plants.stage.${stage}`),
    last?.reachedOn ?? null,
    last?.reachedOn && last.precision !== "unknown" ? t(`words.precision.${last.precision}`) : null,
    ...enterpriseStageNames.map((each) => {
      const reached = life.filter((found) => found.stage === each);
      if (reached.length === 0) return t("plants.notFound");
      return reached
        .map(({ reachedOn, precision }) =>
          reachedOn ? dateLabel(reachedOn, precision, language, t) : t("plants.dateNotFound"),
        )
        .join("; ");
    }),
  ];
}
