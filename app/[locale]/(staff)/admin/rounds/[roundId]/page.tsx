import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { RoundBoard } from "@/components/work/round-board";
import { RoundCounts } from "@/components/work/round-counts";
import { sideCodes } from "@/db/vocabulary";
import { can } from "@/lib/access/permissions";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { boardStates, getBoard } from "@/lib/rounds/get-board";
import { closeRoundAction } from "../actions";

export const dynamic = "force-dynamic";

const Search = z.object({
  done: z.enum(doneWords).optional().catch(undefined),
  side: z.enum(sideCodes).optional().catch(undefined),
  state: z.enum(boardStates).optional().catch(undefined),
});
type Search = z.output<typeof Search>;

const boardAddress = (roundId: string, { side, state }: Pick<Search, "side" | "state">) => {
  const search = new URLSearchParams();
  if (side) search.set("side", side);
  if (state) search.set("state", state);
  return `/admin/rounds/${roundId}${search.size > 0 ? `?${search}` : ""}`;
};

/** The board of a round: who has reported, who is silent, what was sent back. */
export default staffPage(
  {
    params: z.object({ roundId: z.uuid() }),
    search: Search,
    permission: "round.read",
    path: ({ roundId }, search: Search) => boardAddress(roundId, search),
  },
  async ({ actor, language, t, params, search, day, isPast, href }) => {
    const board = await getBoard(actor, params.roundId, day);
    const texts = { language, t, href };
    const name = readText(board.name, language).text;
    const shown = board.rows.filter(
      (row) =>
        (!search.side || row.sideCode === search.side) &&
        (!search.state || row.state === search.state),
    );
    return {
      title: `${name} — ${t("rounds.heading")}`,
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href("/admin/rounds")}>{t("rounds.heading")}</a>
              </li>
              <li>
                <LocalText text={board.planTitle} language={language} />
              </li>
            </ol>
            <h1>{name}</h1>
            <p className="lead">
              {board.closedOn
                ? t("rounds.closedOn", { day: formatDay(board.closedOn, language) })
                : t("rounds.openSince", { day: formatDay(board.opensOn, language) })}
              {". "}
              {t("rounds.asOfIs", { day: formatDay(board.asOfOn, language) })}
            </p>
            {board.closedOn && board.reportId ? (
              <p>
                <a href={href(`/${board.programme}/reports/${board.reportId}`)}>
                  {t("rounds.frozen")}
                </a>
              </p>
            ) : null}
          </div>
          <RoundCounts
            {...texts}
            sides={board.sides}
            dues={board.dues}
            addressOf={(side, state) => boardAddress(params.roundId, { side, state })}
          />
          <RoundBoard
            {...texts}
            rows={shown}
            base={`/review/milestones/${board.programme}/${board.plan}`}
          />
          {can(actor, "round.close") && !board.closedOn && !isPast ? (
            <section className="section">
              <h2>{t("rounds.close")}</h2>
              <p>{t("rounds.closeLead")}</p>
              <ActionForm
                id="close"
                action={closeRoundAction}
                pageLanguage={language}
                hidden={{ roundId: board.id }}
                buttons={[{ label: t("rounds.close") }]}
              />
            </section>
          ) : null}
        </>
      ),
    };
  },
);
