import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { ChosenFilters } from "@/components/milestones/chosen-filters";
import { MilestoneFilter } from "@/components/milestones/milestone-filter";
import { GroupedRows } from "@/components/milestones/grouped-rows";
import { MilestoneTable } from "@/components/milestones/milestone-table";
import { Pager } from "@/components/milestones/pager";
import { StandingCounts } from "@/components/milestones/standing-counts";
import { readText } from "@/lib/i18n/read-text";
import { filterFields } from "@/lib/labels/filter-fields";
import { numberLabel } from "@/lib/labels/number-label";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listMilestones } from "@/lib/public/milestones/list-milestones";
import { MilestoneFilters } from "@/lib/public/milestones/milestone-filters";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: MilestoneFilters },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const list = await listMilestones(programme.slug, search, day, language);
    const path = `/${programme.slug}/milestones`;
    const { after: _, ...asked } = search;
    const query = Object.fromEntries(
      Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const texts = { language, t, href };
    const placed = { ...texts, path, query };
    const fields = filterFields(list.choices, query, texts);
    const shown = { ...texts, groups: list.groups, base: path, by: list.arrangement.group };
    const found = t("milestones.found", {
      count: list.total,
      all: numberLabel(list.all, language),
    });
    return {
      title: t("milestones.title"),
      description: `${readText(programme.name, language).text}. ${found}.`,
      path,
      query: list.after ? { ...query, after: list.after } : query,
      programme: programme.slug,
      section: "milestones",
      formats: ["csv", "xlsx", "json", "atom", "ics"],
      content: (
        <>
          <div className="stack">
            <h1>{t("milestones.title")}</h1>
            <p className="lead">{found}</p>
            <StandingCounts {...placed} counts={list.choices.standing} />
          </div>
          <div className="stack">
            <MilestoneFilter {...placed} fields={fields} arranged={list} />
            <ChosenFilters {...placed} fields={fields} />
          </div>
          {list.total === 0 ? (
            <p className="notice">{t("milestones.none")}</p>
          ) : search.view === "table" ? (
            <MilestoneTable {...shown} query={query} order={list.arrangement} caption={found} />
          ) : (
            <GroupedRows {...shown} />
          )}
          <Pager {...placed} {...list} />
        </>
      ),
    };
  },
);
