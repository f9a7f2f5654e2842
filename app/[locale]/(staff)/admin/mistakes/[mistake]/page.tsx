import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { triage } from "@/app/[locale]/(staff)/admin/mistakes/actions";
import { MistakeAnswer } from "@/components/mistakes/mistake-answer";
import { ReportedWords } from "@/components/mistakes/reported-words";
import { ActionForm } from "@/components/work/action-form";
import { languages } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { getMistakeToTriage } from "@/lib/mistakes/get-mistake-to-triage";
import { limits } from "@/lib/texts/limits";

export const dynamic = "force-dynamic";

/** One reported mistake, and the secretariat's answer to it. */
export default staffPage(
  {
    params: z.object({ mistake: z.uuid() }),
    search: z.unknown(),
    permission: "mistake.read",
    path: ({ mistake }) => `/admin/mistakes/${mistake}`,
  },
  async ({ actor, language, t, params, day, isPast, href }) => {
    const mistake = await getMistakeToTriage(actor, params.mistake, day);
    const steps = isPast ? [] : mistake.steps;
    const mayAnswer = steps.length > 0;
    const title = t("mistakes.referenceIs", { reference: mistake.reference });
    return {
      title,
      content: (
        <>
          <p>
            <a href={href("/admin/mistakes")}>{t("mistakes.heading")}</a>
          </p>
          <div className="stack">
            <h1>{title}</h1>
            <p className="lead">{t(`mistakes.stateText.${mistake.state}`)}</p>
          </div>
          <dl className="facts">
            <ReportedWords t={t} {...mistake} />
            <dt>{t("mistakes.language")}</dt>
            <dd>{t(`words.language.${mistake.language}`)}</dd>
            <dt>{t("mistakes.received")}</dt>
            <dd>{formatDay(mistake.receivedOn, language)}</dd>
            {mistake.answered ? (
              <MistakeAnswer language={language} t={t} {...mistake.answered} />
            ) : null}
          </dl>
          {/* Also without a step left: it tells the one who was too late. */}
          <ActionForm
            id="answer"
            action={triage}
            pageLanguage={language}
            hidden={{ mistakeId: mistake.id, version: mistake.version }}
            fields={
              mayAnswer
                ? [
                    {
                      kind: "area",
                      limit: limits.answer,
                      name: "answer",
                      label: t("mistakes.answer"),
                      hint: t("mistakes.answerHint"),
                    },
                    {
                      kind: "select",
                      name: "language",
                      label: t("mistakes.answerLanguage"),
                      value: mistake.language,
                      options: languages.map((value) => ({
                        value,
                        label: t(`words.language.${value}`),
                      })),
                    },
                    {
                      kind: "text",
                      name: "link",
                      label: t("mistakes.link"),
                      hint: t("mistakes.linkHint"),
                    },
                  ]
                : []
            }
            buttons={steps.map((step) => ({
              label: t(`mistakes.step.${step}`),
              name: "step",
              value: step,
              isQuiet: step !== "fix",
            }))}
          />
        </>
      ),
    };
  },
);
