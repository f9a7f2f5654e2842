import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { IndicatorPage } from "@/components/charts/indicator-page";
import { readText } from "@/lib/i18n/read-text";
import { findingLabel } from "@/lib/labels/finding-label";
import { getIndicator } from "@/lib/public/indicators/get-indicator";
import { IndicatorFilters } from "@/lib/public/indicators/indicator-filters";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

/** One indicator: its finding, its chart, what was promised for it, where its figures differ, and every figure. */
export const GET = publicPage(
  {
    params: z.object({ programme: z.string(), indicator: z.string() }),
    search: IndicatorFilters,
  },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const indicator = await getIndicator(programme.slug, params.indicator, day, search.flow);
    const { name, slug, chart } = indicator;
    const base = `/${programme.slug}`;
    const finding = findingLabel(chart, indicator, day, language, t);
    return {
      title: readText(name, language).text,
      description: finding,
      path: `${base}/indicators/${slug}`,
      query: search.flow && search.flow === chart.flow ? { flow: search.flow } : {},
      programme: programme.slug,
      section: "indicators",
      formats: ["csv", "xlsx", "json"],
      content: <IndicatorPage {...{ language, t, href, base, finding }} {...indicator} />,
    };
  },
);
