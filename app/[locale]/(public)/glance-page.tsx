import { AreaTable } from "@/components/glance/area-table";
import { ChangeList } from "@/components/glance/change-list";
import { DueList } from "@/components/glance/due-list";
import { Finding } from "@/components/glance/finding";
import { PlanTable } from "@/components/glance/plan-table";
import { RecordList } from "@/components/glance/record-list";
import { SideTable } from "@/components/glance/side-table";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { getGlance } from "@/lib/public/get-glance";
import type { Programme } from "@/lib/public/get-programme";
import type { Asked } from "./public-page";

/** A programme at a glance, under its own address or as the current one. */
export async function glancePage(
  { language, t, day, href }: Asked<unknown, unknown>,
  programme: Programme,
  path: string,
) {
  const glance = await getGlance(programme.slug, day);
  const base = `/${programme.slug}/milestones`;
  const texts = { language, t, href };
  const count = (headline: string) =>
    glance.counts.find((counted) => counted.headline === headline)?.count ?? 0;
  const late = count("done_late");
  const isEmpty = glance.total === 0;
  const title = isEmpty
    ? t("glance.nothingYet", { day: formatDay(day, language) })
    : t("glance.finding", {
        done: String(count("done") + late),
        total: String(glance.total),
        late: String(late),
      });
  return {
    title,
    path,
    programme: programme.slug,
    section: "glance" as const,
    formats: ["atom", "ics"] as const,
    description: t("glance.basis", { total: String(glance.total) }),
    content: isEmpty ? (
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{readText(programme.name, language).text}</p>
      </div>
    ) : (
      <>
        <Finding {...texts} {...glance} name={programme.name} title={title} day={day} base={base} />
        <div className="columns">
          <DueList {...texts} rows={glance.dueNext} base={base} />
          <ChangeList {...texts} published={glance.published} base={base} />
        </div>
        <RecordList {...texts} records={glance.imported} base={base} />
        <AreaTable {...texts} rows={glance.byArea} base={base} />
        <div className="columns">
          <SideTable {...texts} rows={glance.bySide} />
          <PlanTable {...texts} rows={glance.byPlan} base={base} />
        </div>
      </>
    ),
  };
}
