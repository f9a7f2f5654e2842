import type { Language } from "@/db/vocabulary";
import type { Cell, Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import type { Translate } from "@/lib/i18n/translator";
import { periodLabel } from "@/lib/labels/period-label";
import type { IndicatorRow } from "./load-indicators";

/** One fact a column; the words of the vocabulary stay as they are, so that programs can read them. */
export const figureColumns = (t: Translate): Table["columns"] => [
  { key: "indicator", label: t("indicators.table.indicator") },
  { key: "name", label: t("indicators.table.name") },
  { key: "period", label: t("indicators.table.period") },
  { key: "periodKind", label: t("indicators.table.periodKind") },
  { key: "periodFirstOn", label: t("indicators.table.periodFirst"), kind: "day" },
  { key: "periodLastOn", label: t("indicators.table.periodLast"), kind: "day" },
  { key: "flow", label: t("indicators.table.flow") },
  { key: "measure", label: t("indicators.progress.measure") },
  { key: "place", label: t("indicators.progress.place") },
  { key: "side", label: t("indicators.table.side") },
  { key: "isSideDerived", label: t("indicators.table.derivedSide") },
  { key: "value", label: t("indicators.table.figure"), kind: "number" },
  { key: "qualifier", label: t("indicators.table.qualifier") },
  { key: "unit", label: t("indicators.table.unit") },
  { key: "base", label: t("indicators.table.baseName") },
  { key: "isFound", label: t("indicators.table.found") },
  { key: "publishedOn", label: t("indicators.table.published"), kind: "day" },
  { key: "knownOn", label: t("indicators.table.knownOn"), kind: "day" },
  { key: "provenance", label: t("milestone.provenance") },
  { key: "source", label: t("indicators.table.source") },
  { key: "sourceAddress", label: t("indicators.table.sourceAddress") },
  { key: "note", label: t("milestone.note") },
];

/** The figures of an indicator, one a row, in the order of the columns. */
export function figureCells(
  { slug, name, unit, figures }: IndicatorRow,
  language: Language,
  t: Translate,
): Cell[][] {
  const read = (text: Parameters<typeof readText>[0] | null) =>
    text ? readText(text, language).text : null;
  const answer = (is: boolean) => t(is ? "indicators.table.yes" : "indicators.table.no");
  return figures.map((figure) => [
    slug,
    read(name),
    periodLabel(figure, language, t),
    figure.periodKind,
    figure.periodFirstOn,
    figure.periodLastOn,
    figure.flow,
    figure.measure,
    read(figure.place),
    figure.sideCode,
    answer(figure.isSideDerived),
    figure.value,
    figure.qualifier,
    figure.qualifier === "growth" ? "%" : read(unit),
    read(figure.base),
    answer(figure.value !== null),
    figure.publishedOn,
    figure.knownOn,
    figure.provenance,
    figure.source?.title ?? null,
    figure.source?.address ?? null,
    read(figure.note),
  ]);
}
