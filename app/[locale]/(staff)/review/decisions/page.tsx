import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { DecisionList } from "@/components/work/decision-list";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { listDecisions } from "@/lib/decisions/list-decisions";

export const dynamic = "force-dynamic";

const queues = ["agree", "record", "open", "over"] as const;

export default staffPage(
  {
    params: z.object({}),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "decision.read",
    path: () => "/review/decisions",
  },
  async ({ actor, language, t, search, day, href }) => {
    const rows = await listDecisions(actor, day);
    return {
      title: t("decisions.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <h1>{t("decisions.heading")}</h1>
            <p className="lead">{t("decisions.lead_text")}</p>
          </div>
          {rows.length === 0 ? <p className="quiet">{t("decisions.none")}</p> : null}
          {queues.map((queue) => {
            const own = rows.filter((row) => row.queue === queue);
            return own.length === 0 ? null : (
              <section className="section section--work" key={queue}>
                <h2>
                  {t(`decisions.queue.${queue}`)} <span className="quiet">{own.length}</span>
                </h2>
                <DecisionList language={language} t={t} href={href} rows={own} />
              </section>
            );
          })}
        </>
      ),
    };
  },
);
