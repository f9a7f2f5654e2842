import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { listParity } from "@/lib/texts/list-parity";
import { limits } from "@/lib/texts/limits";
import { translate } from "./actions";

export const dynamic = "force-dynamic";

const textsAtOnce = 100;

/** The texts that do not say the same in every language of equal authority. */
export default staffPage(
  {
    params: z.object({}),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "text.read",
    path: () => "/admin/texts",
  },
  async ({ actor, language, t, search, day, isPast, href }) => {
    const { lacking, total, mayTranslate } = await listParity(actor, day);
    return {
      title: t("texts.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <h1>{t("texts.heading")}</h1>
            <p className="lead">{t("texts.lead")}</p>
            <p>{t("texts.count", { count: lacking.length, total: String(total) })}</p>
          </div>
          {lacking.slice(0, textsAtOnce).map((row) => (
            <article className="section" key={`${row.subjectId} ${row.field}`}>
              <h2>
                <a href={href(`/review/milestones/${row.programme}/${row.plan}/${row.code}`)}>
                  {`${row.plan.replace("-", "–")}, ${row.code}`}
                </a>
                {`: ${t(`words.field.${row.field}`)}`}
              </h2>
              <p className="bank__text" lang={row.text.original}>
                {row.text[row.text.original]}
              </p>
              <ul className="plain-list">
                {row.lacks.map((lack) => (
                  <li key={lack.language}>
                    {`${t(`words.language.${lack.language}`)}: ${t(`texts.${lack.why}`)}`}
                    {mayTranslate && !isPast ? (
                      <details>
                        <summary>{t("texts.give")}</summary>
                        <ActionForm
                          id={`text-${row.subjectId}-${row.field}-${lack.language}`}
                          action={translate}
                          pageLanguage={language}
                          hidden={{
                            subjectId: row.subjectId,
                            field: row.field,
                            language: lack.language,
                          }}
                          fields={[
                            {
                              kind: "area",
                              limit: limits.translation,
                              name: "text",
                              label: t(`texts.textIn.${lack.language}`),
                              value: row.text[lack.language],
                            },
                          ]}
                          buttons={[{ label: t("work.save") }]}
                        />
                      </details>
                    ) : null}
                  </li>
                ))}
              </ul>
            </article>
          ))}
          {lacking.length > textsAtOnce ? (
            <p className="quiet">{t("texts.more", { count: lacking.length - textsAtOnce })}</p>
          ) : null}
        </>
      ),
    };
  },
);
