import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { ChangeList } from "@/components/glance/change-list";
import { Belongings } from "@/components/scopes/belongings";
import { BodyMilestones } from "@/components/scopes/body-milestones";
import { BodyRoundTable } from "@/components/scopes/body-round-table";
import { BodyStory } from "@/components/scopes/body-story";
import { ReportingMark } from "@/components/scopes/reporting-mark";
import { LocalText } from "@/components/ui/local-text";
import { readText } from "@/lib/i18n/read-text";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { getPublicBody } from "@/lib/public/bodies/get-public-body";

export const dynamic = "force-dynamic";

/** One body: how it has reported, what it answers for, and what it was called. */
export const GET = publicPage(
  { params: z.object({ programme: z.string(), body: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const body = await getPublicBody(programme.slug, params.body, day);
    const base = `/${programme.slug}`;
    const texts = { language, t, href };
    const title = body.name ? readText(body.name, language).text : body.slug;
    const { tally } = body;
    const due = tally.owed - tally.awaited;
    const finding = [
      due > 0
        ? t("scopes.body.fell", {
            owed: due,
            inTime: tally.in_time,
            late: tally.late,
            none: tally.none,
          })
        : "",
      tally.awaited > 0 ? t("scopes.body.awaited", { count: tally.awaited }) : "",
    ]
      .filter(Boolean)
      .join(" ");
    return {
      title,
      description: finding || t("scopes.body.noRound"),
      path: `${base}/bodies/${body.slug}`,
      programme: programme.slug,
      section: "bodies",
      formats: ["csv", "xlsx", "json", "atom", "ics"],
      content: (
        <>
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href(`${base}/bodies`)}>{t("shell.bodies")}</a>
              </li>
            </ol>
            <h1>{body.name ? <LocalText text={body.name} language={language} /> : body.slug}</h1>
            {body.validFrom && body.validFrom > day ? (
              <p className="notice">{t("scopes.body.notYet")}</p>
            ) : null}
            {finding ? (
              <p className="lead">
                <ReportingMark {...texts} reporting={body.reporting} /> {finding}
              </p>
            ) : null}
          </div>
          <BodyStory {...texts} body={body} base={base} />
          <BodyRoundTable {...texts} rounds={body.rounds} base={base} />
          <BodyMilestones {...texts} leads={body.leads} shares={body.shares} base={base} />
          <ChangeList
            {...texts}
            heading={t("scopes.body.published")}
            none={t("scopes.body.noPublished")}
            published={body.published}
            base={`${base}/milestones`}
          />
          <Belongings {...texts} body={body} base={base} />
        </>
      ),
    };
  },
);
