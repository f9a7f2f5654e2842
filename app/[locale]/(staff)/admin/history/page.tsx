import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { HistoryTable } from "@/components/work/history-table";
import { eventSentence } from "@/lib/history/event-sentence";
import { listEvents } from "@/lib/history/list-events";

export const dynamic = "force-dynamic";

const Search = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

export default staffPage(
  {
    params: z.object({}),
    search: Search,
    permission: "history.open",
    path: () => "/admin/history",
  },
  async ({ actor, language, t, search, href }) => {
    const { events, nextBefore } = await listEvents(
      actor,
      search.before ? { before: search.before } : {},
    );
    return {
      title: t("history.title"),
      content: (
        <>
          <div className="stack">
            <h1>{t("history.title")}</h1>
            <p className="lead">{t("history.lead")}</p>
          </div>
          {events.length === 0 ? <p className="quiet">{t("history.none")}</p> : null}
          <HistoryTable
            language={language}
            t={t}
            href={href}
            events={events.map((event) => {
              const { key, values } = eventSentence(event, language);
              return {
                seq: event.seq,
                at: event.at,
                actorName: event.actorId === null ? t("history.program") : event.actorName,
                sentence: t(`history.event.${key}`, values),
              };
            })}
          />
          {nextBefore ? (
            <p>
              <a href={href(`/admin/history?before=${nextBefore}`)}>{t("history.older")}</a>
            </p>
          ) : null}
        </>
      ),
    };
  },
);
