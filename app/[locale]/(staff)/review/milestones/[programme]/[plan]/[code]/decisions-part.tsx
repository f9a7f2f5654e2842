import { DecisionList } from "@/components/work/decision-list";
import type { WorkTexts } from "@/components/work/work-texts";
import { kindsFor } from "@/lib/decisions/proposal-choices";
import type { Matter } from "@/lib/milestones/get-matter";

/** The decisions on the milestone, and what can be decided on it now. */
export function DecisionsPart({
  matter,
  isPast,
  ...texts
}: WorkTexts & { matter: Matter; isPast: boolean }) {
  const { t, href } = texts;
  const kinds =
    isPast || !matter.mayPropose ? [] : kindsFor(matter.standing.outcome, matter.planState);
  return (
    <section className="section">
      <h2>{t("decisions.heading")}</h2>
      {matter.decisions.length > 0 ? (
        <DecisionList
          {...texts}
          rows={matter.decisions.map((row) => ({
            ...row,
            code: matter.code,
            title: matter.title,
          }))}
        />
      ) : (
        <p className="quiet">{t("decisions.noneHere")}</p>
      )}
      {kinds.length > 0 ? (
        <>
          <h3>{t("decisions.proposeOne")}</h3>
          <ul className="choices-list">
            {kinds.map((kind) => (
              <li key={kind}>
                <a href={href(`/review/decisions/new?kind=${kind}&milestone=${matter.id}`)}>
                  {t(`words.decision.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
