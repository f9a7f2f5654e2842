import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { HistoryTable } from "@/components/work/history-table";
import { actedAs } from "@/lib/history/acted-as";
import { eventSentence } from "@/lib/history/event-sentence";
import { listEvents } from "@/lib/history/list-events";

export const dynamic = "force-dynamic";

const Search = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
  milestone: z.uuid().optional().catch(undefined),
});

const historyAddress = (milestone: string | undefined) =>
  `/admin/history${milestone ? `?milestone=${milestone}` : ""}`;

export default staffPage(
  {
    params: z.object({}),
    search: Search,
    permission: "history.open",
    path: (_, { milestone }: z.output<typeof Search>) => historyAddress(milestone),
  },
  async ({ actor, language, t, search: { before, milestone }, day, href }) => {
    const { events, nextBefore } = await listEvents(actor, {
      day,
      ...(before ? { before } : {}),
      ...(milestone ? { milestoneId: milestone } : {}),
    });
    const sentences = events.map((event) => ({ event, ...eventSentence(event, language) }));
    const [first] = sentences;
    return {
      title: t("history.title"),
      content: (
        <>
          <div className="stack">
            <h1>{t("history.title")}</h1>
            {milestone ? (
              <p className="lead">
                {first ? t("history.onlyOne", { milestone: first.values.milestone }) : null}{" "}
                <a href={href(historyAddress(undefined))}>{t("history.showAll")}</a>
              </p>
            ) : (
              <p className="lead">{t("history.lead")}</p>
            )}
          </div>
          {first ? (
            <HistoryTable
              language={language}
              t={t}
              href={href}
              events={sentences.map(({ event, key, values }) => ({
                seq: event.seq,
                at: event.at,
                name: event.actorName,
                actedAs: actedAs(event),
                sentence: t.rich(`history.event.${key}`, {
                  ...values,
                  place: (title) =>
                    event.isPublic ? (
                      <a href={href(`/${event.programme}/milestones/${event.plan}/${event.code}`)}>
                        {title}
                      </a>
                    ) : (
                      title
                    ),
                }),
                ofMilestone:
                  event.milestoneId && !milestone ? historyAddress(event.milestoneId) : null,
              }))}
            />
          ) : (
            <p className="quiet">{t("history.none")}</p>
          )}
          {nextBefore ? (
            <p>
              <a
                href={href(
                  `${historyAddress(milestone)}${milestone ? "&" : "?"}before=${String(nextBefore)}`,
                )}
              >
                {t("history.older")}
              </a>
            </p>
          ) : null}
        </>
      ),
    };
  },
);
