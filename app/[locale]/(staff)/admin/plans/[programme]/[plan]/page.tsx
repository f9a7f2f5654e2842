import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { milestoneFields } from "@/app/[locale]/(staff)/review/decisions/new/proposal-fields";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { PlanRows } from "@/components/work/plan-rows";
import { visibilities } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { listAreas, listSideBodies } from "@/lib/decisions/proposal-choices";
import { getPlan } from "@/lib/plans/get-plan";
import { addMilestone, closeWithReport } from "@/app/[locale]/(staff)/admin/plans/actions";

export const dynamic = "force-dynamic";

const Params = z.object({ programme: z.string(), plan: z.string() });
type Params = z.output<typeof Params>;
const planPath = ({ programme, plan }: Params) => `/admin/plans/${programme}/${plan}`;

/** One plan: its milestones, and what brings it from a draft to an approved and a closed one. */
export default staffPage(
  {
    params: Params,
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "plan.read",
    path: (params: Params) => planPath(params),
  },
  async ({ actor, language, t, params, search, day, isPast, href }) => {
    const plan = await getPlan(actor, params, day);
    const texts = { language, t, href };
    const mayDraft = plan.mayDraft && !isPast;
    const [areas, bodies] = mayDraft
      ? await Promise.all([listAreas(actor, plan.programmeId), listSideBodies(day)])
      : [[], []];
    const propose = (kind: "approve" | "add") =>
      href(`/review/decisions/new?kind=${kind}&plan=${plan.programme}/${plan.slug}`);
    return {
      title: t("plans.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href("/admin/plans")}>{t("plans.heading")}</a>
              </li>
            </ol>
            <h1>
              <LocalText text={plan.title} language={language} />
            </h1>
            <p className="lead">
              {t(`words.planState.${plan.state}`)}
              {plan.approvedOn
                ? `, ${t("plans.approvedOn", { day: formatDay(plan.approvedOn, language) })}`
                : null}
              {plan.approvedAs ? (
                <>
                  {". "}
                  <LocalText text={plan.approvedAs} language={language} />
                </>
              ) : null}
            </p>
            <p>
              {t("plans.count", {
                count: plan.rows.filter(({ isAdded }) => !isAdded).length,
                added: plan.rows.filter(({ isAdded }) => isAdded).length,
              })}
            </p>
            {plan.state === "draft" && plan.approval ? (
              <p>
                <a href={href(`/review/decisions/${plan.approval}`)}>{t("plans.approvalOpen")}</a>
              </p>
            ) : null}
            {plan.mayPropose && !isPast && plan.state === "draft" && !plan.approval ? (
              <p>
                <a href={propose("approve")}>{t("plans.proposeApproval")}</a>
              </p>
            ) : null}
            {plan.mayPropose && !isPast && plan.state === "approved" ? (
              <p>
                <a href={propose("add")}>{t("plans.proposeAddition")}</a>
              </p>
            ) : null}
          </div>
          <PlanRows
            {...texts}
            rows={plan.rows}
            base={`/review/milestones/${plan.programme}/${plan.slug}`}
          />
          {mayDraft ? (
            <details open={plan.rows.length === 0}>
              <summary>{t("plans.addMilestone")}</summary>
              <ActionForm
                id="milestone"
                action={addMilestone}
                pageLanguage={language}
                hidden={{ path: planPath(params), planId: plan.id }}
                fields={[
                  ...milestoneFields({ t, language }, { areas, bodies }),
                  {
                    kind: "radio",
                    name: "visibility",
                    label: t("plans.visibility"),
                    value: "public",
                    options: visibilities.map((one) => ({
                      value: one,
                      label: t(`words.visibility.${one}`),
                    })),
                  },
                ]}
                buttons={[{ label: t("plans.addMilestone") }]}
              />
            </details>
          ) : null}
          {plan.mayClose && !isPast ? (
            <section className="section">
              <h2>{t("plans.close")}</h2>
              <p>{t(plan.hasOpenRound ? "plans.closeRoundFirst" : "plans.closeLead")}</p>
              <ActionForm
                id="close"
                action={closeWithReport}
                pageLanguage={language}
                hidden={{ path: planPath(params), planId: plan.id }}
                buttons={[{ label: t("plans.close"), isQuiet: true }]}
              />
            </section>
          ) : null}
        </>
      ),
    };
  },
);
