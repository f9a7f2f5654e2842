import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

type Row = { plan: string; code: string; title: Text; standing: Standing };

/** What a body answers for, with where each promise stands: what it leads, then what it shares. */
export function BodyMilestones({
  leads,
  shares,
  base,
  ...texts
}: Texts & { leads: readonly Row[]; shares: readonly Row[]; base: string }) {
  const { t } = texts;
  return (
    <section className="section">
      <h2>{t("scopes.body.answersFor")}</h2>
      {leads.length + shares.length === 0 ? (
        <p className="quiet">{t("scopes.body.noMilestones")}</p>
      ) : null}
      <Part {...texts} heading={t("scopes.body.leads")} rows={leads} base={base} />
      <Part {...texts} heading={t("scopes.body.shares")} rows={shares} base={base} />
    </section>
  );
}

function Part({
  language,
  t,
  href,
  heading,
  rows,
  base,
}: Texts & { heading: string; rows: readonly Row[]; base: string }) {
  if (rows.length === 0) return null;
  return (
    <div className="stack">
      <h3>
        {heading} <span className="quiet">({rows.length})</span>
      </h3>
      <ul className="rows">
        {rows.map(({ plan, code, title, standing }) => (
          <li className="row" key={`${plan} ${code}`}>
            <span className="row__code">{code}</span>
            <div className="row__title">
              <a href={href(`${base}/milestones/${plan}/${code}`)}>
                <LocalText text={title} language={language} />
              </a>
              <span className="small quiet">{plan.replace("-", "–")}</span>
            </div>
            <span>{termLabel(standing.currentTerm, language, t)}</span>
            <StandingOf standing={standing} language={language} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}
