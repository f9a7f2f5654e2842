import type { Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listOnTimeline } from "./get-timeline";
import { TimelineAsked } from "./timeline-asked";

/** The timeline as a file: every milestone of its choice, whatever years are in view. */
export async function timelineTable({
  programme: slug,
  search,
  day,
  language,
  t,
}: TableAsked): Promise<Table> {
  const programme = await getProgramme(slug, day);
  const { chosen } = await listOnTimeline(programme.slug, TimelineAsked.parse(search), day);
  const columns = [
    ["plan", t("milestones.plan")],
    ["code", t("timeline.column.number")],
    ["milestone", t("timeline.column.milestone")],
    ["area", t("timeline.column.area")],
    ["first_term", t("timeline.column.first")],
    ["first_term_from", t("timeline.column.firstFrom"), "day"],
    ["first_term_to", t("timeline.column.firstTo"), "day"],
    ["current_term", t("timeline.column.current")],
    ["current_term_from", t("timeline.column.currentFrom"), "day"],
    ["current_term_to", t("timeline.column.currentTo"), "day"],
    ["moved_times", t("timeline.column.movedTimes"), "number"],
    ["moved_days", t("timeline.column.moved"), "number"],
    ["done_on", t("timeline.column.doneOn"), "day"],
    ["standing", t("timeline.column.standing")],
    ["provenance", t("timeline.column.provenance")],
  ] as const;
  return {
    name: "timeline",
    columns: columns.map(([key, label, kind]) => ({ key, label, ...(kind ? { kind } : {}) })),
    rows: chosen.map(({ plan, code, title, area, standing, provenance }) => {
      const { firstTerm, currentTerm, moved, doneOn, headline } = standing;
      return [
        plan,
        code,
        readText(title, language).text,
        readText(area.name, language).text,
        termLabel(firstTerm, language, t),
        firstTerm?.firstOn ?? null,
        firstTerm?.lastOn ?? null,
        termLabel(currentTerm, language, t),
        currentTerm?.firstOn ?? null,
        currentTerm?.lastOn ?? null,
        moved.times,
        moved.days,
        doneOn,
        t(`words.headline.${headline}`),
        t(`words.provenance.${provenance}`),
      ];
    }),
  };
}
