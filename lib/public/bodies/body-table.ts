import type { Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { getPublicBody } from "./get-public-body";

/**
 * What one body owed, report by report, the latest round first.
 * @throws Refusal 404
 */
export async function bodyTable({ programme, path, day, language, t }: TableAsked): Promise<Table> {
  const body = await getPublicBody(programme, path[1] ?? "", day);
  return {
    name: `body-${body.slug}`,
    columns: [
      { key: "plan", label: t("scopes.kind.plan") },
      { key: "round_number", label: t("scopes.column.roundNumber"), kind: "number" },
      { key: "round", label: t("scopes.round.round") },
      { key: "opened_on", label: t("scopes.column.openedOn"), kind: "day" },
      { key: "due_on", label: t("scopes.round.due"), kind: "day" },
      { key: "code", label: t("scopes.column.code") },
      { key: "milestone", label: t("scopes.round.milestone") },
      { key: "answer", label: t("scopes.round.answer") },
      { key: "published_on", label: t("scopes.round.published"), kind: "day" },
      { key: "provenance", label: t("milestone.provenance") },
    ],
    rows: body.rounds
      .toReversed()
      .flatMap((round) =>
        round.owed.map((report) => [
          round.plan,
          round.number,
          readText(round.name, language).text,
          round.opensOn,
          report.dueOn,
          report.code,
          readText(report.title, language).text,
          t(`scopes.answer.${report.answer}`),
          report.publishedOn,
          t(`words.provenance.${round.provenance}`),
        ]),
      ),
  };
}
