import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { formatDay } from "@/lib/dates/format-day";
import type { Standing } from "@/lib/standing/standing";

/** What decisions added to approved plans, apart from their figures. */
export function AddedList({
  language,
  t,
  href,
  rows,
  base,
}: Texts & {
  rows: readonly {
    plan: string;
    code: string;
    title: Text;
    listedOn: string;
    standing: Standing;
  }[];
  base: string;
}) {
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("scopes.added", { count: String(rows.length) })}</h2>
      <p className="quiet">{t("scopes.addedLead")}</p>
      <ol className="story">
        {rows.map(({ plan, code, title, listedOn, standing }) => (
          <li key={`${plan} ${code}`}>
            <span>{formatDay(listedOn, language)}</span>
            <div>
              <a href={href(`${base}/${plan}/${code}`)}>
                {code} <LocalText text={title} language={language} />
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
