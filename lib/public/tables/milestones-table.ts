import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import { listMilestones, MilestoneFilters } from "@/lib/public/list-milestones";
import type { MilestoneRow } from "@/lib/public/load-milestones";
import type { Table, TableAsked } from "./table";

/** The milestones of the list under its filters, those of all its pages. */
export async function milestonesTable({
  programme,
  search,
  day,
  language,
  t,
}: TableAsked): Promise<Table> {
  const filters = MilestoneFilters.parse(search);
  const found: MilestoneRow[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const list = await listMilestones(programme, { ...filters, page }, day, language);
    found.push(...list.rows);
    pages = list.pages;
  }
  return {
    name: "milestones",
    columns: [
      { key: "plan", label: t("milestones.plan") },
      { key: "code", label: t("files.column.code") },
      { key: "title", label: t("files.column.title") },
      { key: "area", label: t("milestones.area") },
      { key: "term", label: t("files.column.term") },
      { key: "term_last_on", label: t("files.column.lastOn"), kind: "day" },
      { key: "standing", label: t("milestones.standing") },
      { key: "provenance", label: t("milestone.provenance") },
    ],
    rows: found.map(({ plan, code, title, area, standing, provenance }) => [
      plan,
      code,
      readText(title, language).text,
      readText(area.name, language).text,
      termLabel(standing.currentTerm, language, t),
      standing.currentTerm?.lastOn ?? null,
      t(`words.headline.${standing.headline}`),
      t(`words.provenance.${provenance}`),
    ]),
  };
}
