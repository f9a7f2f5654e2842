import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { IndicatorList } from "@/components/charts/indicator-list";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listIndicators } from "@/lib/public/indicators/list-indicators";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const indicators = await listIndicators(programme.slug, day);
    const path = `/${programme.slug}/indicators`;
    return {
      title: t("indicators.heading"),
      description: t("indicators.lead"),
      path,
      programme: programme.slug,
      section: "indicators",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{t("indicators.heading")}</h1>
            <p className="lead">{t("indicators.lead")}</p>
          </div>
          <IndicatorList {...{ language, t, href, day, indicators }} base={path} />
        </>
      ),
    };
  },
);
