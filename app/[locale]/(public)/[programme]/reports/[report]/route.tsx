import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { ReportHead } from "@/components/reports/report-head";
import { ReportTable } from "@/components/reports/report-table";
import { readText } from "@/lib/i18n/read-text";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { getReport } from "@/lib/public/reports/get-report";

export const dynamic = "force-dynamic";

/** A frozen report, drawn from its bytes and nothing else. */
export const GET = publicPage(
  {
    params: z.object({ programme: z.string(), report: z.uuid() }),
    search: z.object({}),
  },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const { id, sha256, report } = await getReport(programme.slug, params.report, day);
    const base = `/${programme.slug}`;
    const texts = { language, t, href };
    const name = report.round ? readText(report.round.name, language).text : t("reports.final");
    const title = `${readText(report.plan.title, language).text}: ${name}`;
    return {
      title,
      path: `${base}/reports/${id}`,
      programme: programme.slug,
      section: "reports",
      content: (
        <>
          <ReportHead
            {...texts}
            title={title}
            report={report}
            sha256={sha256}
            base={base}
            bytes={`${base}/reports/${id}/report.json`}
          />
          <ReportTable {...texts} report={report} base={`${base}/milestones/${report.plan.slug}`} />
        </>
      ),
    };
  },
);
