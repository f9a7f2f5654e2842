import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { StandingSign } from "@/components/figures/standing-sign";
import { confidences, percentGaps } from "@/db/vocabulary";
import { StepTable } from "@/components/method/step-table";
import { getMethod } from "@/lib/public/programme/get-method";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

/** How progress is computed, from the very constants and tables that compute it. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const method = getMethod();
    const texts = { language, t, href };
    const constants = {
      dueSoonDays: method.dueSoonDays,
      movedOftenTimes: method.movedOftenTimes,
      nearlyDonePercent: method.nearlyDonePercent,
    };
    return {
      title: t("method.title"),
      description: t("method.lead"),
      path: `/${programme.slug}/method`,
      programme: programme.slug,
      section: "method",
      content: (
        <>
          <div className="stack">
            <h1>{t("method.title")}</h1>
            <p className="lead">{t("method.lead")}</p>
          </div>
          <section className="section">
            <h2>{t("method.headlines")}</h2>
            <p>{t("method.precedence")}</p>
            <ol className="method">
              {method.headlines.map((headline) => (
                <li key={headline}>
                  <span className={`mark mark--${headline}`}>
                    <StandingSign headline={headline} />
                    {t(`words.headline.${headline}`)}
                  </span>
                  <p>{t(`method.headline.${headline}`, constants)}</p>
                </li>
              ))}
            </ol>
          </section>
          <section className="section">
            <h2>{t("method.completion")}</h2>
            <p>{t("method.completionText")}</p>
            <p>{t("method.silence")}</p>
          </section>
          <section className="section">
            <h2>{t("method.denominator")}</h2>
            <p>{t("method.denominatorText")}</p>
            <h3>{t("method.gaps")}</h3>
            <p>{t("method.gapsText")}</p>
            <ul className="plain-list">
              {percentGaps.map((gap) => (
                <li key={gap}>{t(`words.percentGap.${gap}`)}</li>
              ))}
              <li>{t("milestone.percent", { percent: "0" })}</li>
            </ul>
          </section>
          <section className="section">
            <h2>{t("method.confidence")}</h2>
            <p>{t("method.confidenceText")}</p>
            <dl className="facts">
              {confidences.map((one) => [
                <dt key={`name ${one}`}>{t(`words.confidence.${one}`)}</dt>,
                <dd key={`rule ${one}`}>{t(`method.rule.${one}`, constants)}</dd>,
              ])}
            </dl>
          </section>
          <StepTable
            {...texts}
            title={t("method.updateLife")}
            rows={method.updateSteps.map(({ step, from, to, roles }) => ({
              step: t(`method.step.${step}`),
              from: t(`words.updateState.${from}`),
              to: t(`words.updateState.${to}`),
              roles,
            }))}
          />
          <StepTable
            {...texts}
            title={t("method.decisionLife")}
            rows={method.decisionSteps.map(({ step, from, to, roles }) => ({
              step: t(`method.decisionStep.${step}`),
              from: t(`words.decisionState.${from}`),
              to: t(`words.decisionState.${to}`),
              roles,
            }))}
          />
          <section className="section">
            <h2>{t("method.time")}</h2>
            <p>{t("method.timeText")}</p>
          </section>
        </>
      ),
    };
  },
);
