import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { MilestoneFilter } from "@/components/milestones/milestone-filter";
import { MilestoneRows } from "@/components/milestones/milestone-rows";
import { Pager } from "@/components/milestones/pager";
import { readText } from "@/lib/i18n/read-text";
import { getProgramme } from "@/lib/public/get-programme";
import { listMilestones, MilestoneFilters } from "@/lib/public/list-milestones";

export const dynamic = "force-dynamic";

export default publicPage(
  { params: z.object({ programme: z.string() }), search: MilestoneFilters },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const list = await listMilestones(programme.slug, search, day, language);
    const path = `/${programme.slug}/milestones`;
    const { page: _, ...filters } = search;
    const chosen = Object.fromEntries(
      Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const query = list.page > 1 ? { ...chosen, page: String(list.page) } : chosen;
    const texts = { language, t, href };
    const found = t("milestones.found", { count: list.total, all: String(list.all) });
    return {
      title: t("milestones.title"),
      description: `${readText(programme.name, language).text}. ${found}.`,
      path,
      query,
      programme: programme.slug,
      section: "milestones",
      formats: ["csv", "xlsx", "json", "atom", "ics"],
      content: (
        <>
          <div className="stack">
            <h1>{t("milestones.title")}</h1>
            <p className="lead">{found}</p>
          </div>
          <MilestoneFilter {...texts} path={path} chosen={chosen} choices={list.choices} />
          <MilestoneRows {...texts} base={path} rows={list.rows} />
          <Pager {...texts} path={path} query={chosen} page={list.page} pages={list.pages} />
        </>
      ),
    };
  },
);
