import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { ChangeTable } from "@/components/changes/change-table";
import { formatDay } from "@/lib/dates/format-day";
import { ChangesSearch, comparedSince } from "@/lib/public/changes/changes-search";
import { compareDays } from "@/lib/public/changes/compare-days";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

/** What changed between a day and the day of the page. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: ChangesSearch },
  async ({ language, t, params, search, day, today, href }) => {
    const programme = await getProgramme(params.programme, day);
    const since = comparedSince(search, day);
    const changes = await compareDays(programme.slug, since, day);
    const path = `/${programme.slug}/changes`;
    const from = formatDay(since, language);
    const to = formatDay(day, language);
    const title = t("changes.title", { from, to });
    return {
      title,
      description: t("changes.found", { count: changes.length }),
      path,
      query: search.since ? { since } : {},
      formats: ["csv", "xlsx", "json", "atom"],
      programme: programme.slug,
      section: "changes",
      content: (
        <>
          <div className="stack">
            <h1>{title}</h1>
            <p className="lead">{t("changes.found", { count: changes.length })}</p>
          </div>
          <div className="banner">
            <form action={`/${language}${path}`}>
              {day === today ? null : <input type="hidden" name="asOf" value={day} />}
              <label htmlFor="since">{t("changes.since")}</label>
              <input id="since" type="date" name="since" defaultValue={since} max={day} />
              <button type="submit">{t("shell.asOf.show")}</button>
            </form>
          </div>
          <ChangeTable
            {...{ language, t, href, from, to }}
            changes={changes}
            base={`/${programme.slug}/milestones`}
          />
        </>
      ),
    };
  },
);
