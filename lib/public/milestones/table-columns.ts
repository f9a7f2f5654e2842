import type { Cell, Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import { completionLabel } from "@/lib/labels/completion-label";
import { termLabel } from "@/lib/labels/term-label";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { heardOf } from "@/lib/standing/heard-of";
import { lastWordOn } from "@/lib/standing/last-word-on";
import type { MilestoneRow } from "./load-milestones";
import { milestoneAddress } from "./milestone-filters";

/** A column of the list of milestones with what it says of one. */
export type TableColumn = Table["columns"][number] & { of: (row: MilestoneRow) => Cell };

/** What was promised and what came of it, and where the row comes from: all but the words of the sides. */
export function tableColumns({
  programme,
  language,
  t,
}: Pick<TableAsked, "programme" | "language" | "t">): {
  promised: TableColumn[];
  sourced: TableColumn[];
} {
  const first = t("milestones.file.firstTerm");
  const current = t("milestones.file.currentTerm");
  const ends = t("milestones.file.lastDay");
  const past = t("milestones.file.daysPast");
  return {
    promised: [
      { key: "plan", label: t("milestones.plan"), of: ({ plan }) => plan },
      { key: "code", label: t("milestones.code"), of: ({ code }) => code },
      {
        key: "title",
        label: t("milestones.milestone"),
        of: ({ title }) => readText(title, language).text,
      },
      {
        key: "area",
        label: t("milestones.area"),
        of: ({ area }) => `${area.number}. ${readText(area.name, language).text}`,
      },
      {
        key: "standing",
        label: t("milestones.standing"),
        of: ({ standing }) => t(`words.headline.${standing.headline}`),
      },
      {
        key: "completion",
        label: t("milestones.file.completion"),
        of: ({ standing }) => completionLabel(standing, t),
      },
      {
        key: "done_on",
        label: t("milestone.doneOn"),
        kind: "day",
        of: ({ standing }) => standing.doneOn,
      },
      {
        key: "first_term",
        label: first,
        of: ({ standing }) => termLabel(standing.firstTerm, language, t),
      },
      {
        key: "first_term_ends",
        label: `${first}: ${ends}`,
        kind: "day",
        of: ({ standing }) => standing.firstTerm?.lastOn ?? null,
      },
      {
        key: "days_past_first_term",
        label: `${first}: ${past}`,
        kind: "number",
        of: ({ standing }) => standing.daysLate.first,
      },
      {
        key: "current_term",
        label: current,
        of: ({ standing }) => termLabel(standing.currentTerm, language, t),
      },
      {
        key: "current_term_ends",
        label: `${current}: ${ends}`,
        kind: "day",
        of: ({ standing }) => standing.currentTerm?.lastOn ?? null,
      },
      {
        key: "days_past_current_term",
        label: `${current}: ${past}`,
        kind: "number",
        of: ({ standing }) => standing.daysLate.current,
      },
      {
        key: "times_moved",
        label: t("milestones.file.timesMoved"),
        kind: "number",
        of: ({ standing }) => standing.moved.times,
      },
      {
        key: "days_moved",
        label: t("milestones.file.daysMoved"),
        kind: "number",
        of: ({ standing }) => standing.moved.days,
      },
      {
        key: "reporting",
        label: t("milestones.reporting"),
        of: ({ standing }) =>
          heardOf(standing)
            .map((heard) => t(`milestones.heard.${heard}`))
            .join("; "),
      },
    ],
    sourced: [
      {
        key: "last_word_on",
        label: t("milestones.lastWordHead"),
        kind: "day",
        of: ({ standing }) => lastWordOn(standing),
      },
      {
        key: "listed_on",
        label: t("milestones.file.listedOn"),
        kind: "day",
        of: ({ listedOn }) => listedOn,
      },
      {
        key: "provenance",
        label: t("milestone.provenance"),
        of: ({ provenance }) => t(`words.provenance.${provenance}`),
      },
      {
        key: "source",
        label: t("milestone.source"),
        of: ({ source }) => source?.title ?? null,
      },
      {
        key: "source_address",
        label: t("milestones.file.sourceAddress"),
        of: ({ source }) => source?.address ?? null,
      },
      {
        key: "address",
        label: t("milestones.file.address"),
        of: (row) => `/${language}/${programme}/milestones/${milestoneAddress(row)}`,
      },
    ],
  };
}
