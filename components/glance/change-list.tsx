import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

type Place = { plan: string; code: string; title: Text };
type Published = Place & {
  sideCode: SideCode;
  claim: Claim;
  percentDone: number | null;
  publishedOn: string;
  isLate: boolean;
  body: Text | null;
};

/** The sides' own words that came lately. */
export function ChangeList({
  language,
  t,
  href,
  heading = t("glance.changed"),
  none = t("glance.noPublished"),
  published,
  base,
}: Texts & {
  heading?: string;
  /** Said where there is nothing. */
  none?: string;
  published: readonly Published[];
  base: string;
}) {
  return (
    <section className="section">
      <h2>{heading}</h2>
      {published.length === 0 ? <p className="quiet">{none}</p> : null}
      <ol className="story">
        {published.map((update) => (
          <li key={`${update.plan} ${update.code} ${update.sideCode} ${update.publishedOn}`}>
            <span>{formatDay(update.publishedOn, language)}</span>
            <div>
              <a href={href(`${base}/${update.plan}/${update.code}`)}>
                <LocalText text={update.title} language={language} />
              </a>
              <div className="small">
                <span className={`side-${update.sideCode.toLowerCase()}`}>
                  {t(`words.side.${update.sideCode}`)}
                </span>
                {": "}
                {t(`words.claim.${update.claim}`)}
                {update.percentDone === null
                  ? null
                  : `, ${t("milestone.percent", { percent: String(update.percentDone) })}`}
                {update.isLate ? `, ${t("rounds.isLate")}` : null}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
