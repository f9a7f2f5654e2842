import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { cycles, sideCodes } from "@/db/vocabulary";
import { can } from "@/lib/access/permissions";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { listRounds } from "@/lib/rounds/list-rounds";
import { openRoundAction } from "./actions";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({}),
    search: z.unknown(),
    permission: "round.read",
    path: () => "/admin/rounds",
  },
  async ({ actor, language, t, day, isPast, href }) => {
    const { opened, mayOpenIn } = await listRounds(actor, day);
    return {
      title: t("rounds.heading"),
      content: (
        <>
          <div className="stack">
            <h1>{t("rounds.heading")}</h1>
            <p className="lead">{t("rounds.lead")}</p>
          </div>
          {opened.length === 0 ? <p className="quiet">{t("rounds.none")}</p> : null}
          {opened.length > 0 ? (
            <div className="table-scroll">
              <table className="table table--work table--stacks">
                <thead>
                  <tr>
                    <th scope="col">{t("rounds.round")}</th>
                    <th scope="col">{t("milestone.plan")}</th>
                    <th scope="col">{t("rounds.cycle")}</th>
                    <th scope="col">{t("rounds.asOf")}</th>
                    <th scope="col" className="number">
                      {t("rounds.owed")}
                    </th>
                    <th scope="col">{t("review.state")}</th>
                  </tr>
                </thead>
                <tbody>
                  {opened.map((round) => (
                    <tr key={round.id}>
                      <th scope="row">
                        <a href={href(`/admin/rounds/${round.id}`)}>
                          {round.number}. <LocalText text={round.name} language={language} />
                        </a>
                      </th>
                      <td>
                        <LocalText text={round.planTitle} language={language} />
                      </td>
                      <td data-label={t("rounds.cycle")}>{t(`words.cycle.${round.cycle}`)}</td>
                      <td data-label={t("rounds.asOf")}>{formatDay(round.asOfOn, language)}</td>
                      <td className="number" data-label={t("rounds.owed")}>
                        {round.owed}
                      </td>
                      <td data-label={t("review.state")}>
                        {round.closedOn
                          ? t("rounds.closedOn", { day: formatDay(round.closedOn, language) })
                          : t("rounds.openSince", { day: formatDay(round.opensOn, language) })}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ) : null}
          {can(actor, "round.open") && !isPast ? (
            <section className="section">
              <h2>{t("rounds.open")}</h2>
              {mayOpenIn.length === 0 ? (
                <p className="quiet">{t("rounds.noPlan")}</p>
              ) : (
                <ActionForm
                  id="round"
                  action={openRoundAction}
                  pageLanguage={language}
                  fields={[
                    {
                      kind: "select",
                      name: "planId",
                      label: t("milestone.plan"),
                      options: mayOpenIn.map(({ id, title }) => ({
                        value: id,
                        label: readText(title, language).text,
                      })),
                    },
                    {
                      kind: "select",
                      name: "cycle",
                      label: t("rounds.cycle"),
                      options: cycles.map((cycle) => ({
                        value: cycle,
                        label: t(`words.cycle.${cycle}`),
                      })),
                    },
                    {
                      kind: "date",
                      name: "asOfOn",
                      label: t("rounds.asOf"),
                      hint: t("rounds.asOfHint"),
                    },
                    ...sideCodes.map((side) => ({
                      kind: "date" as const,
                      name: `due.${side}`,
                      label: t(`rounds.dueOf.${side}`),
                      hint: t("rounds.dueHint"),
                    })),
                  ]}
                  buttons={[{ label: t("rounds.open") }]}
                />
              )}
            </section>
          ) : null}
        </>
      ),
    };
  },
);
