import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { formatDay } from "@/lib/dates/format-day";
import type { Answered, Tally } from "@/lib/standing/reporting-of";
import { AnswerBar } from "./answer-bar";

type Round = {
  plan: string;
  planTitle: Text;
  number: number;
  name: Text;
  tally: Tally;
  owed: readonly {
    code: string;
    title: Text;
    dueOn: string;
    answer: Answered;
    publishedOn: string | null;
  }[];
};

/** What a body owed, round by round, the latest first: each report with the milestone it is about. */
export function BodyRoundTable({
  rounds,
  base,
  ...texts
}: Texts & { rounds: readonly Round[]; base: string }) {
  const { language, t, href } = texts;
  return (
    <section className="section">
      <h2>{t("scopes.body.rounds")}</h2>
      {rounds.length === 0 ? <p className="quiet">{t("scopes.body.noRound")}</p> : null}
      {rounds.length === 0 ? null : (
        <div className="table-scroll">
          <table className="table table--stacks">
            <caption className="visually-hidden">{t("scopes.body.roundsCaption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("scopes.round.milestone")}</th>
                <th scope="col">{t("scopes.round.due")}</th>
                <th scope="col">{t("scopes.round.answer")}</th>
                <th scope="col">{t("scopes.round.published")}</th>
              </tr>
            </thead>
            {rounds.toReversed().map((round) => (
              <tbody key={`${round.plan} ${round.number}`}>
                <tr className="table__group">
                  <th scope="rowgroup" colSpan={4}>
                    <LocalText text={round.name} language={language} />
                    <span className="quiet">
                      {" · "}
                      <LocalText text={round.planTitle} language={language} />
                    </span>
                    <div className="table__round">
                      <AnswerBar {...texts} tally={round.tally} />
                    </div>
                  </th>
                </tr>
                {round.owed.map((report) => (
                  <tr key={report.code}>
                    <th scope="row">
                      <a href={href(`${base}/milestones/${round.plan}/${report.code}`)}>
                        {report.code} <LocalText text={report.title} language={language} />
                      </a>
                    </th>
                    <td data-label={t("scopes.round.due")}>{formatDay(report.dueOn, language)}</td>
                    <td>{t(`scopes.answer.${report.answer}`)}</td>
                    <td data-label={t("scopes.round.published")}>
                      {report.publishedOn ? formatDay(report.publishedOn, language) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}
