import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { Agreed } from "@/components/milestones/agreed";
import { Bridge } from "@/components/milestones/bridge";
import { MilestoneFacts } from "@/components/milestones/milestone-facts";
import { MilestoneHead } from "@/components/milestones/milestone-head";
import { Records } from "@/components/milestones/records";
import { TermHistory } from "@/components/milestones/term-history";
import { Versions } from "@/components/milestones/versions";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import { getMilestone } from "@/lib/public/get-milestone";
import { getProgramme } from "@/lib/public/get-programme";

export const dynamic = "force-dynamic";

const Params = z.object({ programme: z.string(), plan: z.string(), code: z.string() });

export default publicPage(
  { params: Params, search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const milestone = await getMilestone(programme.slug, params, day);
    const base = `/${programme.slug}/milestones`;
    const texts = { language, t, href };
    const { headline, currentTerm } = milestone.standing;
    return {
      description: `${readText(programme.name, language).text}. ${t(`words.headline.${headline}`)}. ${t("milestone.term")}: ${termLabel(currentTerm, language, t)}.`,
      title: `${milestone.code} ${readText(milestone.title, language).text}`,
      path: `${base}/${milestone.plan.slug}/${milestone.code}`,
      programme: programme.slug,
      section: "milestones",
      formats: ["atom", "ics"],
      content: (
        <>
          <MilestoneHead {...texts} {...milestone} base={base} />
          <Bridge {...texts} {...milestone} />
          <Agreed {...texts} {...milestone} />
          <TermHistory {...texts} terms={milestone.terms} standing={milestone.standing} day={day} />
          <Records {...texts} records={milestone.records} />
          <Versions {...texts} versions={milestone.versions} />
          <MilestoneFacts {...texts} {...milestone} base={base} />
        </>
      ),
    };
  },
);
