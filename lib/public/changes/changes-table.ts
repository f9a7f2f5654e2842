import type { Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { ChangesSearch, comparedSince } from "./changes-search";
import { compareDays, type Change } from "./compare-days";

/** The milestones that changed between two days, as the page of changes shows them. */
export async function changesTable({
  programme,
  search,
  day,
  language,
  t,
}: TableAsked): Promise<Table> {
  const since = comparedSince(ChangesSearch.parse(search), day);
  const changes = await compareDays(programme, since, day);
  const then = (state: Change["before"]) => [
    state ? t(`words.headline.${state.standing.headline}`) : t("changes.notListed"),
    state ? termLabel(state.standing.currentTerm, language, t) : null,
  ];
  return {
    name: `changes-since-${since}`,
    columns: [
      { key: "plan", label: t("milestones.plan") },
      { key: "code", label: t("files.column.code") },
      { key: "title", label: t("files.column.title") },
      { key: "what", label: t("files.column.what") },
      { key: "standing_before", label: t("files.column.standingBefore") },
      { key: "term_before", label: t("files.column.termBefore") },
      { key: "standing_after", label: t("files.column.standingAfter") },
      { key: "term_after", label: t("files.column.termAfter") },
      { key: "provenance", label: t("milestone.provenance") },
    ],
    rows: changes.map(({ plan, code, before, after, what }) => [
      plan,
      code,
      readText(after.title, language).text,
      what.map((one) => t(`changes.what.${one}`)).join(", "),
      ...then(before),
      ...then(after),
      t(`words.provenance.${after.provenance}`),
    ]),
  };
}
