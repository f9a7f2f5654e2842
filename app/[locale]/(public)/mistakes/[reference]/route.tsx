import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { MistakeAnswer } from "@/components/mistakes/mistake-answer";
import { formatDay } from "@/lib/dates/format-day";
import { getMistake } from "@/lib/public/mistakes/get-mistake";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

/** What became of one report, for whoever has its reference. */
export const GET = publicPage(
  { params: z.object({ reference: z.string().max(20) }), search: z.object({}), isKept: false },
  async ({ language, t, params, day }) => {
    const [mistake, programme] = await Promise.all([
      getMistake(params.reference, day),
      getProgramme(null, day),
    ]);
    const title = t("mistakes.referenceIs", { reference: mistake.reference });
    return {
      title,
      path: `/mistakes/${mistake.reference}`,
      programme: programme.slug,
      isUnlisted: true,
      content: (
        <>
          <div className="stack">
            <h1>{title}</h1>
            <p className="lead">{t(`mistakes.stateText.${mistake.state}`)}</p>
            <p>{`${t("mistakes.thanks")}. ${t("mistakes.keep")}`}</p>
          </div>
          <dl className="facts">
            <dt>{t("mistakes.reference")}</dt>
            <dd>{mistake.reference}</dd>
            <dt>{t("mistakes.state")}</dt>
            <dd>{t(`words.mistakeState.${mistake.state}`)}</dd>
            <dt>{t("mistakes.received")}</dt>
            <dd>{formatDay(mistake.receivedOn, language)}</dd>
            <dt>{t("mistakes.page")}</dt>
            <dd>
              <a href={mistake.page}>{mistake.page}</a>
            </dd>
            <dt>{t("mistakes.quote")}</dt>
            <dd>
              {mistake.quote ? (
                <q lang={mistake.language}>{mistake.quote + (mistake.isCut ? "…" : "")}</q>
              ) : (
                t("mistakes.noWords")
              )}
            </dd>
            {mistake.answered ? (
              <MistakeAnswer language={language} t={t} {...mistake.answered} />
            ) : null}
          </dl>
        </>
      ),
    };
  },
);
