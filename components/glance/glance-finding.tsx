import { Meters } from "@/components/figures/meter";
import { StandingSign } from "@/components/figures/standing-sign";
import { Strip } from "@/components/figures/strip";
import type { Texts } from "@/components/texts";
import type { LocalText as Text } from "@/db/columns";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import type { Headway } from "@/lib/standing/headway";
import type { Headline } from "@/lib/standing/standing";

/**
 * The finding first, then the nine standings as a strip and as words, then who has reported and what is
 * on course; every count leads into the list.
 */
export function GlanceFinding({
  title,
  name,
  day,
  headway,
  base,
  ...texts
}: Texts & { title: string; name: Text; day: Day; headway: Headway; base: string }) {
  const { language, t, href } = texts;
  const { counts, moved, added } = headway;
  const count = (headline: Headline) =>
    counts.find((counted) => counted.headline === headline)?.count ?? 0;
  return (
    <div className="stack">
      <h1>{title}</h1>
      <p className="lead">
        {t("glance.lead", {
          name: readText(name, language).text,
          day: formatDay(day, language),
          overdue: count("overdue"),
          silent: count("no_information"),
          moved,
        })}
      </p>
      <Strip counts={counts} />
      <ul className="counts" aria-label={t("glance.standing")}>
        {counts.map(({ headline, count: counted }) => (
          <li key={headline}>
            <a className={`mark mark--${headline}`} href={href(base, { standing: headline })}>
              <StandingSign headline={headline} />
              {t(`words.headline.${headline}`)}
            </a>
            <span className="number">{counted}</span>
          </li>
        ))}
      </ul>
      <Meters {...texts} reported={headway.reported} onCourse={headway.onCourse} />
      <p className="small quiet">
        {t("glance.illustrative")} {t("glance.basis", { total: String(headway.approved) })}{" "}
        {t("glance.added", { count: added.total })}
      </p>
    </div>
  );
}
