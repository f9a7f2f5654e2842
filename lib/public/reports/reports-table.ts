import type { Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { listReports } from "./get-report";

/** The frozen reports with their SHA-256, the latest first. */
export async function reportsTable({ programme, day, language, t }: TableAsked): Promise<Table> {
  const reports = await listReports(programme, day);
  return {
    name: "reports",
    columns: [
      { key: "plan", label: t("milestones.plan") },
      { key: "plan_title", label: t("files.column.title") },
      { key: "round", label: t("files.column.round") },
      { key: "as_of_on", label: t("files.column.asOfOn"), kind: "day" },
      { key: "frozen_on", label: t("files.column.frozenOn"), kind: "day" },
      { key: "sha256", label: "SHA-256" },
      { key: "report", label: t("files.column.identifier") },
    ],
    rows: reports.map(({ plan, planTitle, round, asOfOn, frozenOn, sha256, id }) => [
      plan,
      readText(planTitle, language).text,
      round ? readText(round, language).text : t("reports.final"),
      asOfOn,
      frozenOn,
      sha256,
      id,
    ]),
  };
}
