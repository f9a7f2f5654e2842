import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { instrumentLabel } from "@/components/milestones/agreed";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import { ActionForm } from "@/components/work/action-form";
import { DecisionWords } from "@/components/work/decision-words";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { instruments } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { getDecision } from "@/lib/decisions/get-decision";
import { readText } from "@/lib/i18n/read-text";
import { listHeldMeetings } from "@/lib/meetings/list-held-meetings";
import { limits } from "@/lib/texts/limits";
import { agree, decline, recordDecisionAction, withdrawDecisionAction } from "../actions";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({ decisionId: z.uuid() }),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "decision.read",
    path: ({ decisionId }) => `/review/decisions/${decisionId}`,
  },
  async ({ actor, language, t, params, search, day, isPast, href }) => {
    const decision = await getDecision(actor, params.decisionId, day);
    const texts = { language, t, href };
    const may = (step: "agree" | "decline" | "withdraw" | "record") =>
      !isPast && decision.mayTake.includes(step);
    const sent = { decisionId: decision.id, version: decision.version };
    const title = t(`words.decision.${decision.decided.kind}`);
    const meetings = may("record") ? await listHeldMeetings(actor, decision.planId, day) : [];
    const place = decision.title ? (
      <a href={href(`/review/milestones/${decision.programme}/${decision.plan}/${decision.code}`)}>
        {decision.code} <LocalText text={decision.title} language={language} />
      </a>
    ) : (
      <a href={href(`/admin/plans/${decision.programme}/${decision.plan}`)}>
        <LocalText text={decision.planTitle} language={language} />
      </a>
    );
    return {
      title,
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href("/review/decisions")}>{t("decisions.heading")}</a>
              </li>
              <li>{title}</li>
            </ol>
            <h1>{title}</h1>
            <p>
              {place}
              {". "}
              <strong>{t(`words.decisionState.${decision.state}`)}</strong>
            </p>
          </div>
          <DecisionWords
            {...texts}
            says={decision.decided.content}
            before={decision.before}
            names={decision.names}
          />
          <SummaryList
            rows={[
              [
                t("milestone.reason"),
                <span key="reason" lang={decision.language} className="bank__text">
                  {decision.reason}
                </span>,
              ],
              [
                t("decisions.instrument"),
                decision.recorded
                  ? instrumentLabel(
                      { ...decision.recorded, meeting: decision.meeting },
                      language,
                      t,
                    )
                  : null,
              ],
              [
                t("decisions.inForceOn"),
                decision.recorded ? formatDay(decision.recorded.inForceOn, language) : null,
              ],
            ]}
          />
          {may("agree") ? (
            <section className="section">
              <h2>{t("decisions.yourAnswer")}</h2>
              <ActionForm
                id="agree"
                action={agree}
                pageLanguage={language}
                hidden={sent}
                buttons={[{ label: t("decisions.agree") }]}
              />
              <ActionForm
                id="decline"
                action={decline}
                pageLanguage={language}
                hidden={sent}
                fields={[
                  {
                    kind: "area",
                    limit: limits.reason,
                    name: "reason",
                    label: t("review.reason"),
                    rows: 3,
                  },
                ]}
                buttons={[{ label: t("decisions.decline"), isQuiet: true }]}
              />
            </section>
          ) : null}
          {decision.isOwnProposal && decision.state === "proposed" ? (
            <p className="quiet">{t("decisions.awaitsOther")}</p>
          ) : null}
          {may("record") ? (
            <section className="section">
              <h2>{t("decisions.record")}</h2>
              <ActionForm
                id="record"
                action={recordDecisionAction}
                pageLanguage={language}
                hidden={sent}
                fields={[
                  {
                    kind: "radio",
                    name: "instrument",
                    label: t("decisions.instrument"),
                    options: instruments.map((one) => ({
                      value: one,
                      label: t(`words.instrument.${one}`),
                    })),
                  },
                  {
                    kind: "select",
                    name: "meetingId",
                    label: t("decisions.session"),
                    hint: t("decisions.sessionHint"),
                    options: [
                      { value: "", label: t("work.none") },
                      ...meetings.map(({ id, title: name, heldFrom }) => ({
                        value: id,
                        label: `${readText(name, language).text}, ${heldFrom ? formatDay(heldFrom, language) : ""}`,
                      })),
                    ],
                  },
                  { kind: "text", name: "instrumentNumber", label: t("decisions.number") },
                  { kind: "date", name: "instrumentOn", label: t("decisions.date"), value: day },
                  {
                    kind: "date",
                    name: "inForceOn",
                    label: t("decisions.inForceOn"),
                    hint: t("decisions.inForceHint"),
                  },
                ]}
                buttons={[{ label: t("decisions.recordButton") }]}
              />
            </section>
          ) : null}
          {may("withdraw") ? (
            <ActionForm
              id="withdraw"
              action={withdrawDecisionAction}
              pageLanguage={language}
              hidden={sent}
              buttons={[{ label: t("decisions.withdraw"), isQuiet: true }]}
            />
          ) : null}
          <section className="section">
            <h2>{t("decisions.steps")}</h2>
            <ol className="story">
              {decision.steps.map((step, index) => (
                <li key={index}>
                  <span>{formatDay(step.takenOn, language)}</span>
                  <div>
                    <p>
                      {step.step === "record"
                        ? t("decisions.step.record")
                        : t(`decisions.step.${step.step}.${step.sideCode ?? "BY"}`)}
                    </p>
                    {step.reason ? <p className="small quiet bank__text">{step.reason}</p> : null}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        </>
      ),
    };
  },
);
