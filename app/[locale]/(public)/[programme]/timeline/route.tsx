import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { TimelineChart } from "@/components/timeline/timeline-chart";
import { TimelineFilter } from "@/components/timeline/timeline-filter";
import { TimelineLegend } from "@/components/timeline/timeline-legend";
import { TimelineTable } from "@/components/timeline/timeline-table";
import { chartAnchor, TimelineZoom } from "@/components/timeline/timeline-zoom";
import type { Years } from "@/components/timeline/zoom";
import { readText } from "@/lib/i18n/read-text";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { getTimeline } from "@/lib/public/milestones/get-timeline";
import { TimelineAsked } from "@/lib/public/milestones/timeline-asked";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: TimelineAsked },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const timeline = await getTimeline(programme, search, day);
    const { view, whole, rows, total } = timeline;
    const base = `/${programme.slug}`;
    const path = `${base}/timeline`;
    const isWhole = view.first === whole.first && view.last === whole.last;
    const chosen = {
      ...(search.area ? { area: search.area } : {}),
      ...(search.plan ? { plan: search.plan } : {}),
    };
    const queryOf = (years: Years | null) => ({
      ...chosen,
      ...(years ? { from: String(years.first), to: String(years.last) } : {}),
    });
    const addressOf = (years: Years | null) => href(path, queryOf(years)) + chartAnchor;
    const query = queryOf(isWhole ? null : view);
    const texts = { language, t, href };
    const years = { first: String(view.first), last: String(view.last) };
    const { moved, termless } = timeline;
    const finding = t("timeline.lead", { count: total, moved, termless });
    const heading = t("timeline.title", { first: String(whole.first), last: String(whole.last) });
    return {
      title: heading,
      description: `${readText(programme.name, language).text}. ${finding}`,
      path,
      query,
      programme: programme.slug,
      section: "timeline",
      formats: ["csv", "xlsx", "json", "ics"],
      content: (
        <>
          <div className="stack">
            <h1>{heading}</h1>
            <p className="lead">{finding}</p>
          </div>
          <TimelineFilter {...texts} path={path} chosen={query} choices={timeline.choices} />
          <section
            id="chart"
            className="section timeline"
            tabIndex={-1}
            aria-labelledby="chart-title"
          >
            <h2 id="chart-title">{t("timeline.shows", years)}</h2>
            <TimelineLegend {...texts} counts={timeline.counts} />
            <TimelineZoom
              t={t}
              addressOf={addressOf}
              view={view}
              whole={whole}
              year={Number(day.slice(0, 4))}
            />
            {rows.length > 0 ? (
              <TimelineChart
                {...texts}
                rows={rows}
                meetings={timeline.meetings}
                view={view}
                day={day}
                base={base}
                addressOf={addressOf}
                title={t("timeline.shows", years)}
              />
            ) : (
              <p className="notice">{t("milestones.none")}</p>
            )}
            {rows.length < total ? (
              <p className="notice">
                {t("timeline.cut", { shown: String(rows.length), total: String(total) })}
              </p>
            ) : null}
            {timeline.dayless.length > 0 ? (
              <p className="small quiet">
                {t("timeline.dayless")}{" "}
                {timeline.dayless.map(({ slug, title }, index) => (
                  <span key={slug}>
                    {index > 0 ? "; " : null}
                    <a href={href(`${base}/meetings/${slug}`)}>{readText(title, language).text}</a>
                  </span>
                ))}
                .
              </p>
            ) : null}
            <p className="small quiet">{t("timeline.source")}</p>
            <TimelineTable {...texts} rows={rows} base={`${base}/milestones`} />
          </section>
        </>
      ),
    };
  },
);
