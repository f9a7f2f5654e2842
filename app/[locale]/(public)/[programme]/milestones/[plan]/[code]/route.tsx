import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { Agreed } from "@/components/milestones/agreed";
import { Bridge } from "@/components/milestones/bridge";
import { MilestoneFacts } from "@/components/milestones/milestone-facts";
import { MilestoneHead } from "@/components/milestones/milestone-head";
import { Story } from "@/components/milestones/story";
import { TermHistory } from "@/components/milestones/term-history";
import { Versions } from "@/components/milestones/versions";
import { yearOf } from "@/lib/dates/year-of";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listMeetings } from "@/lib/public/meetings/list-meetings";
import { publicLines } from "@/lib/public/updates/lines";

export const dynamic = "force-dynamic";

const Params = z.object({ programme: z.string(), plan: z.string(), code: z.string() });

export const GET = publicPage(
  { params: Params, search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const [programme, milestone, meetings] = await Promise.all([
      getProgramme(params.programme, day),
      getMilestone(params.programme, params, day),
      listMeetings(params.programme, day),
    ]);
    const home = `/${programme.slug}`;
    const texts = { language, t, href };
    const { headline, currentTerm } = milestone.standing;
    return {
      description: `${readText(programme.name, language).text}. ${t(`words.headline.${headline}`)}. ${t("milestone.term")}: ${termLabel(currentTerm, language, t)}.`,
      title: `${milestone.code} ${readText(milestone.title, language).text}`,
      path: `${home}/milestones/${milestone.plan.slug}/${milestone.code}`,
      programme: programme.slug,
      section: "milestones",
      formats: ["atom", "ics"],
      content: (
        <>
          <MilestoneHead {...texts} {...milestone} home={home} />
          <Bridge
            {...texts}
            standing={milestone.standing}
            versions={milestone.versions}
            lines={publicLines}
            home={home}
          />
          <Agreed {...texts} {...milestone} />
          <TermHistory
            {...texts}
            terms={milestone.terms}
            standing={milestone.standing}
            sessions={meetings.filter(({ kind }) => kind === "session")}
            years={[yearOf(programme.firstOn), yearOf(programme.lastOn)]}
            day={day}
            base={`${home}/meetings`}
          />
          <Story {...texts} milestone={milestone} home={home} />
          <Versions {...texts} versions={milestone.versions} lines={publicLines} home={home} />
          <MilestoneFacts {...texts} {...milestone} home={home} />
        </>
      ),
    };
  },
);
