import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { PlanState, Provenance as Word, ReportKind } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Tally } from "@/lib/standing/reporting-of";
import { AnswerBar } from "./answer-bar";

type Neighbour = { slug: string; title: Text } | null;
type Plan = {
  firstOn: string;
  lastOn: string;
  state: PlanState;
  approvedOn: string | null;
  approvedAs: Text | null;
  approvedAt: { slug: string; title: Text } | null;
  provenance: Word;
  source: { title: string; address: string | null } | null;
  before: Neighbour;
  after: Neighbour;
  rounds: readonly {
    number: number;
    name: Text;
    opensOn: string;
    closedOn: string | null;
    provenance: Word;
    tally: Tally;
  }[];
  reports: readonly { id: string; kind: ReportKind; frozenOn: string; round: Text | null }[];
};

/** A plan itself: its state and approval, the plans around it, its rounds and its frozen reports. */
export function PlanFacts({ plan, base, ...texts }: Texts & { plan: Plan; base: string }) {
  const { language, t, href } = texts;
  const read = (text: Text) => <LocalText text={text} language={language} />;
  const to = (neighbour: Neighbour) =>
    neighbour ? (
      <a href={href(`${base}/plans/${neighbour.slug}`)}>{read(neighbour.title)}</a>
    ) : null;
  const hasApproval = plan.approvedOn ?? plan.approvedAs ?? plan.approvedAt;
  return (
    <section className="section">
      <h2>{t("scopes.plan.facts")}</h2>
      <SummaryList
        rows={[
          [
            t("plans.period"),
            `${formatDay(plan.firstOn, language)} – ${formatDay(plan.lastOn, language)}`,
          ],
          [t("scopes.plan.state"), t(`words.planState.${plan.state}`)],
          [
            t("scopes.plan.approved"),
            hasApproval ? (
              <span key="approved">
                {plan.approvedOn ? `${formatDay(plan.approvedOn, language)} ` : null}
                {plan.approvedAs ? read(plan.approvedAs) : null}
                {plan.approvedAt ? (
                  <>
                    {" "}
                    (
                    <a href={href(`${base}/meetings/${plan.approvedAt.slug}`)}>
                      {read(plan.approvedAt.title)}
                    </a>
                    )
                  </>
                ) : null}
              </span>
            ) : null,
          ],
          [t("scopes.plan.before"), to(plan.before)],
          [t("scopes.plan.after"), to(plan.after)],
          [t("scopes.plan.rounds"), <Rounds key="rounds" {...texts} rounds={plan.rounds} />],
          [
            t("scopes.plan.reports"),
            plan.reports.length === 0 ? (
              <span key="none" className="quiet">
                {t("scopes.plan.noReports")}
              </span>
            ) : (
              <ul key="reports" className="plain-list">
                {plan.reports.map(({ id, kind, frozenOn, round }) => (
                  <li key={id}>
                    <a href={href(`${base}/reports/${id}`)}>
                      {kind === "final" || !round ? t("reports.final") : read(round)}
                    </a>
                    {`, ${formatDay(frozenOn, language)}`}
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            t("milestone.provenance"),
            <ProvenanceNote key="p" {...texts} word={plan.provenance} source={plan.source} />,
          ],
        ]}
      />
    </section>
  );
}

function Rounds({ rounds, ...texts }: Texts & { rounds: Plan["rounds"] }) {
  const { language, t } = texts;
  if (rounds.length === 0) return <span className="quiet">{t("scopes.plan.noRounds")}</span>;
  return (
    <ul className="plain-list">
      {rounds.map((round) => (
        <li key={round.number} className="table__round">
          <LocalText text={round.name} language={language} />{" "}
          <span className="small quiet">
            {round.closedOn
              ? t("scopes.round.closed", { day: formatDay(round.closedOn, language) })
              : t("scopes.round.open", { day: formatDay(round.opensOn, language) })}
          </span>{" "}
          <ProvenanceNote {...texts} word={round.provenance} />
          <AnswerBar {...texts} tally={round.tally} />
        </li>
      ))}
    </ul>
  );
}
