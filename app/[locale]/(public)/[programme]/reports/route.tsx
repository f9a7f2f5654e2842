import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { listReports } from "@/lib/public/reports/get-report";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const reports = await listReports(programme.slug, day);
    const path = `/${programme.slug}/reports`;
    return {
      title: t("reports.heading"),
      description: t("reports.lead"),
      path,
      programme: programme.slug,
      section: "reports",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{t("reports.heading")}</h1>
            <p className="lead">{t("reports.lead")}</p>
          </div>
          {reports.length === 0 ? (
            <p className="quiet">{t("reports.none")}</p>
          ) : (
            <ol className="story">
              {reports.map((report) => (
                <li key={report.id}>
                  <span>{formatDay(report.frozenOn, language)}</span>
                  <div>
                    <a href={href(`${path}/${report.id}`)}>
                      <LocalText text={report.planTitle} language={language} />
                      {": "}
                      {report.round ? (
                        <LocalText text={report.round} language={language} />
                      ) : (
                        t("reports.final")
                      )}
                    </a>
                    <div className="small quiet digest">SHA-256 {report.sha256}</div>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </>
      ),
    };
  },
);
