import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

export function DueList({
  language,
  t,
  href,
  rows,
  base,
}: Texts & {
  rows: readonly { plan: string; code: string; title: Text; standing: Standing }[];
  base: string;
}) {
  return (
    <section className="section">
      <h2>{t("glance.dueNext")}</h2>
      {rows.length === 0 ? <p className="quiet">{t("glance.noDue")}</p> : null}
      <ol className="story">
        {rows.map(({ plan, code, title, standing }) => (
          <li key={`${plan} ${code}`}>
            <span>{termLabel(standing.currentTerm, language, t)}</span>
            <div>
              <a href={href(`${base}/${plan}/${code}`)}>
                <LocalText text={title} language={language} />
              </a>
              <div>
                <StandingOf standing={standing} language={language} t={t} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
