import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { MistakeTable } from "@/components/mistakes/mistake-table";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { mistakeStates } from "@/db/vocabulary";
import { listMistakes } from "@/lib/mistakes/list-mistakes";

export const dynamic = "force-dynamic";

const Search = z.object({
  done: z.enum(doneWords).optional().catch(undefined),
  state: z.enum(mistakeStates).catch("new"),
  after: z.uuid().optional().catch(undefined),
});

/** The mistakes that readers have reported, one state at a time. */
export default staffPage(
  {
    params: z.object({}),
    search: Search,
    permission: "mistake.read",
    path: (_, { state }) => `/admin/mistakes?state=${state}`,
  },
  async ({ actor, language, t, search, day, href }) => {
    const { counts, mistakes, nextAfter } = await listMistakes(actor, search, day);
    const address = `/admin/mistakes?state=${search.state}`;
    return {
      title: t("mistakes.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <h1>{t("mistakes.heading")}</h1>
            <p className="lead">{t("mistakes.staffLead")}</p>
          </div>
          <nav aria-label={t("mistakes.state")}>
            <ul className="mistake-states">
              {counts.map(({ state, count }) => (
                <li key={state}>
                  <a
                    href={href(`/admin/mistakes?state=${state}`)}
                    aria-current={state === search.state ? "page" : undefined}
                  >
                    {t("mistakes.counted", {
                      state: t(`words.mistakeState.${state}`),
                      count: String(count),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {mistakes.length > 0 ? (
            <MistakeTable language={language} t={t} href={href} mistakes={mistakes} />
          ) : (
            <p>{t("mistakes.none")}</p>
          )}
          {nextAfter ? (
            <p>
              <a href={href(`${address}&after=${nextAfter}`)}>{t("mistakes.next")}</a>
            </p>
          ) : null}
        </>
      ),
    };
  },
);
