import { StandingSign } from "@/components/figures/standing-sign";
import { WordDiff } from "@/components/figures/word-diff";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

type Then = {
  title: Text;
  standing: Standing;
  bodies: readonly { body: string; name: Text | null }[];
};
export type ShownChange = {
  plan: string;
  code: string;
  before: Then | null;
  after: Then;
  what: readonly ("listed" | "standing" | "term" | "title" | "bodies" | "word")[];
};

/** What differs between two days, milestone by milestone: what was taken out is struck, what came in is underlined. */
export function ChangeTable({
  changes,
  base,
  from,
  to,
  ...texts
}: Texts & { changes: readonly ShownChange[]; base: string; from: string; to: string }) {
  const { language, t, href } = texts;
  if (changes.length === 0) return <p className="quiet">{t("changes.none")}</p>;
  return (
    <div className="table-scroll">
      <table className="table table--changes table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("review.milestone")}</th>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.plan} ${change.code}`}>
              <th scope="row">
                <a href={href(`${base}/${change.plan}/${change.code}`)}>
                  {change.code}{" "}
                  {change.what.includes("title") && change.before ? (
                    <WordDiff
                      before={readText(change.before.title, language).text}
                      after={readText(change.after.title, language).text}
                    />
                  ) : (
                    <LocalText text={change.after.title} language={language} />
                  )}
                </a>
                <div className="small quiet">
                  {`${change.plan.replace("-", "–")}; `}
                  {change.what.map((what) => t(`changes.what.${what}`)).join(", ")}
                </div>
              </th>
              <td data-label={from}>
                {change.before ? (
                  <State {...texts} then={change.before} what={change.what} />
                ) : (
                  <span className="quiet">{t("changes.notListed")}</span>
                )}
              </td>
              <td data-label={to}>
                <State {...texts} then={change.after} what={change.what} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As far as it changed: standing, term, each side's word, who answers for it. */
function State({ then, what, language, t }: Texts & { then: Then; what: ShownChange["what"] }) {
  const { headline, currentTerm, sides } = then.standing;
  return (
    <>
      <span className={`mark mark--${headline}`}>
        <StandingSign headline={headline} />
        {t(`words.headline.${headline}`)}
      </span>
      {what.includes("term") || what.includes("listed") ? (
        <div className="small">
          {t("milestone.term")}: {termLabel(currentTerm, language, t)}
        </div>
      ) : null}
      {what.includes("word")
        ? sidesInOrder(language).map((side) => {
            const report = sides[side]?.report;
            return report ? (
              <div className="small" key={side}>
                <span className={`side-${side.toLowerCase()}`}>{t(`words.side.${side}`)}</span>
                {": "}
                {t(`words.claim.${report.claim}`)}
                {report.percentDone === null
                  ? null
                  : `, ${t("milestone.percent", { percent: String(report.percentDone) })}`}
              </div>
            ) : null;
          })
        : null}
      {what.includes("bodies") ? (
        <div className="small">
          {then.bodies
            .flatMap(({ name }) => (name ? readText(name, language).text : []))
            .join("; ")}
        </div>
      ) : null}
    </>
  );
}
