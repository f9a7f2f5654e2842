import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

type Row = { plan: string; code: string; title: Text; standing: Standing };

/** The public milestones that an indicator measures, each as it stands, with how often its term slid. */
export function IndicatorMilestones({
  milestones,
  base,
  ...texts
}: Texts & { milestones: readonly Row[]; base: string }) {
  const { language, t, href } = texts;
  return (
    <section className="section">
      <h2>{t("indicators.milestones.title")}</h2>
      {milestones.length === 0 ? <p className="quiet">{t("indicators.milestones.none")}</p> : null}
      <ol className="story">
        {milestones.map(({ plan, code, title, standing }) => (
          <li key={`${plan} ${code}`}>
            <span>{termLabel(standing.currentTerm, language, t)}</span>
            <div>
              <a href={href(`${base}/${plan}/${code}`)}>
                <LocalText text={title} language={language} />
              </a>
              <span className="small quiet">{` ${plan.replace("-", "–")}, ${code}`}</span>
              <div>
                <StandingOf standing={standing} language={language} t={t} />
              </div>
              {standing.moved.times > 0 ? (
                <p className="small quiet">
                  {t("indicators.milestones.moved", {
                    times: standing.moved.times,
                    term: termLabel(standing.firstTerm, language, t),
                  })}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
