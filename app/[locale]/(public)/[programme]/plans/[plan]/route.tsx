import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { scopePage } from "@/app/[locale]/(public)/scope-page";
import { PlanFacts } from "@/components/scopes/plan-facts";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { getPublicPlan } from "@/lib/public/plans/get-public-plan";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string(), plan: z.string() }), search: z.object({}) },
  async (asked) => {
    const { language, t, params, day, href } = asked;
    const { slug } = await getProgramme(params.programme, day);
    const plan = await getPublicPlan(slug, params.plan, day);
    return scopePage(
      asked,
      slug,
      { kind: "plan", slug: plan.slug },
      {
        isFound: plan.isFound,
        content: <PlanFacts {...{ language, t, href }} plan={plan} base={`/${slug}`} />,
      },
    );
  },
);
