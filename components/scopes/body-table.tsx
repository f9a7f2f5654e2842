import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { BodyKind, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import type { Reporting, Tally } from "@/lib/standing/reporting-of";
import { AnswerBar } from "./answer-bar";
import { BodyLink } from "./body-link";
import { ReportingMark } from "./reporting-mark";

export type RoundHead = {
  plan: string;
  planTitle: Text;
  number: number;
  name: Text;
  dues: Partial<Record<SideCode, string>>;
};

type Row = {
  slug: string;
  kind: BodyKind;
  name: Text | null;
  validTo: string | null;
  leads: number;
  shares: number;
  rounds: readonly Tally[];
  reporting: Reporting;
};

/** The bodies of one side: what each answers for, and a column for every round with what it owed there. */
export function BodyTable({
  side,
  rounds,
  rows,
  base,
  ...texts
}: Texts & {
  side: SideCode;
  rounds: readonly RoundHead[];
  rows: readonly Row[];
  base: string;
}) {
  const { language, t } = texts;
  const name = t(`words.side.${side}`);
  return (
    <section className="section">
      <h2 className={`side-${side.toLowerCase()}`}>{name}</h2>
      {rows.length === 0 ? <p className="quiet">{t("scopes.bodies.none")}</p> : null}
      {rows.length === 0 ? null : (
        <div className="table-scroll">
          <table className="table table--bodies table--stacks">
            <caption className="visually-hidden">
              {t("scopes.bodies.caption", { side: name })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("scopes.bodies.body")}</th>
                <th scope="col" className="number">
                  {t("scopes.bodies.leads")}
                </th>
                <th scope="col" className="number">
                  {t("scopes.bodies.shares")}
                </th>
                <th scope="col">{t("scopes.bodies.standing")}</th>
                {rounds.map((round) => (
                  <th key={`${round.plan} ${round.number}`} scope="col">
                    <LocalText text={round.name} language={language} />
                    {round.dues[side] ? (
                      <div className="quiet">
                        {t("scopes.round.dueBy", { day: formatDay(round.dues[side], language) })}
                      </div>
                    ) : null}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.slug}>
                  <th scope="row">
                    <BodyLink {...texts} {...row} base={base} />
                  </th>
                  <td className="number" data-label={t("scopes.bodies.leads")}>
                    {row.leads}
                  </td>
                  <td className="number" data-label={t("scopes.bodies.shares")}>
                    {row.shares}
                  </td>
                  <td>
                    <ReportingMark {...texts} reporting={row.reporting} />
                  </td>
                  {row.rounds.map((tally, index) => (
                    <td
                      key={index}
                      className="table__round"
                      data-label={readText(rounds[index]!.name, language).text}
                    >
                      <AnswerBar {...texts} tally={tally} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
