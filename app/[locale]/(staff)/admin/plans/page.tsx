import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { localFields } from "@/components/work/local-fields";
import { can } from "@/lib/access/permissions";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { listPlans } from "@/lib/plans/list-plans";
import { beginPlan } from "./actions";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({}),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "plan.read",
    path: () => "/admin/plans",
  },
  async ({ actor, language, t, search, day, isPast, href }) => {
    const { plans, programmes } = await listPlans(actor, day);
    return {
      title: t("plans.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <h1>{t("plans.heading")}</h1>
            <p className="lead">{t("plans.lead")}</p>
          </div>
          <div className="table-scroll">
            <table className="table table--work table--stacks">
              <thead>
                <tr>
                  <th scope="col">{t("milestone.plan")}</th>
                  <th scope="col">{t("plans.period")}</th>
                  <th scope="col">{t("review.state")}</th>
                  <th scope="col">{t("plans.approved")}</th>
                  <th scope="col" className="number">
                    {t("shell.milestones")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {plans.map((plan) => (
                  <tr key={plan.id}>
                    <th scope="row">
                      <a href={href(`/admin/plans/${plan.programme}/${plan.slug}`)}>
                        <LocalText text={plan.title} language={language} />
                      </a>
                      {plan.isFound ? null : (
                        <span className="small quiet"> {t("glance.notFound")}</span>
                      )}
                    </th>
                    <td>{`${plan.firstOn.slice(0, 4)}–${plan.lastOn.slice(0, 4)}`}</td>
                    <td data-label={t("review.state")}>{t(`words.planState.${plan.state}`)}</td>
                    <td data-label={t("plans.approved")}>
                      {plan.approvedOn ? formatDay(plan.approvedOn, language) : null}
                      {plan.approvedAt ? ` ${readText(plan.approvedAt, language).text}` : null}
                    </td>
                    <td className="number" data-label={t("shell.milestones")}>
                      {plan.milestones}
                      {plan.added > 0 ? ` (${t("plans.addedSince", { count: plan.added })})` : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {can(actor, "plan.draft") && !isPast ? (
            <details>
              <summary>{t("plans.begin")}</summary>
              <ActionForm
                id="plan"
                action={beginPlan}
                pageLanguage={language}
                fields={[
                  {
                    kind: "select",
                    name: "programmeId",
                    label: t("plans.programme"),
                    options: programmes.map(({ id, name }) => ({
                      value: id,
                      label: readText(name, language).text,
                    })),
                  },
                  { kind: "text", name: "slug", label: t("work.slug"), hint: t("plans.slugHint") },
                  localFields("title", t("plans.title"), t, language),
                  { kind: "date", name: "firstOn", label: t("plans.firstOn") },
                  { kind: "date", name: "lastOn", label: t("plans.lastOn") },
                ]}
                buttons={[{ label: t("plans.begin") }]}
              />
            </details>
          ) : null}
        </>
      ),
    };
  },
);
