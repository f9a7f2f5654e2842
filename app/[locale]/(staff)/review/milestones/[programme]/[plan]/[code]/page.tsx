import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { MatterHead } from "@/components/work/matter-head";
import { PublishedWords } from "@/components/work/published-words";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { getMatter } from "@/lib/milestones/get-matter";
import { wordLines } from "@/lib/updates/word-lines";
import { closeMilestoneAction } from "./actions";
import { DecisionsPart } from "./decisions-part";
import { ReservationsPart } from "./reservations-part";
import { JointWordingPart } from "./joint-wording-part";

export const dynamic = "force-dynamic";

const Params = z.object({ programme: z.string(), plan: z.string(), code: z.string() });
type Params = z.output<typeof Params>;
const matterPath = ({ programme, plan, code }: Params) =>
  `/review/milestones/${programme}/${plan}/${code}`;

/** One milestone before its reviewers: both words, what is held against it, decisions, the closing. */
export default staffPage(
  {
    params: Params,
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "review.open",
    path: (params: Params) => matterPath(params),
  },
  async ({ actor, language, t, params, search, day, isPast, href }) => {
    const matter = await getMatter(actor, params, day);
    const texts = { language, t, href };
    const path = matterPath(params);
    const form = { pageLanguage: language };
    const closable = isPast ? undefined : matter.claims.find(({ mayClose }) => mayClose);
    return {
      title: `${matter.code} — ${t("review.title")}`,
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <MatterHead {...texts} {...matter} />
          {closable ? (
            <section className="section">
              <h2>{t("matter.close")}</h2>
              <p>
                {t(`matter.confirmedBy.${matter.standing.completion.confirmedBy ?? "signature"}`)}
              </p>
              <ActionForm
                {...form}
                id="close"
                action={closeMilestoneAction}
                hidden={{ path, updateId: closable.id, version: closable.version }}
                buttons={[{ label: t("matter.closeButton") }]}
              />
            </section>
          ) : null}
          <div className="compare">
            {sidesInOrder(language).map((side) => {
              const own = matter.words[side];
              return (
                <section key={side} className={`compare__side bank--${side.toLowerCase()}`}>
                  <h2>{t(`words.side.${side}`)}</h2>
                  {own ? (
                    <PublishedWords {...texts} words={own} lines={wordLines} />
                  ) : (
                    <p className="quiet">{t("milestone.noReport")}</p>
                  )}
                </section>
              );
            })}
          </div>
          {matter.claims.length > 0 ? (
            <section className="section">
              <h2>{t("matter.claims")}</h2>
              <ul className="plain-list">
                {matter.claims.map((claim) => (
                  <li key={claim.id}>
                    <a href={href(`/review/${claim.id}`)}>
                      {t(`matter.claimOf.${claim.sideCode}`)}
                    </a>
                    {`: ${t(`words.updateState.${claim.state}`)}; ${t(claim.isSigned ? "matter.signed" : "matter.unsigned")}`}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <ReservationsPart {...texts} matter={matter} path={path} isPast={isPast} />
          <JointWordingPart {...texts} matter={matter} path={path} isPast={isPast} />
          <DecisionsPart {...texts} matter={matter} isPast={isPast} />
        </>
      ),
    };
  },
);
