import { z } from "zod";
import { type PublicAsked, publicPage } from "@/app/[locale]/(public)/public-page";
import { MistakeForm, type TypedMistake } from "@/components/mistakes/mistake-form";
import { ProblemSummary } from "@/components/mistakes/problem-summary";
import { type FormState, untouchedForm } from "@/lib/forms/form-state";
import { openForm } from "@/lib/forms/open-form";
import { MistakeInput } from "@/lib/mistakes/mistake-input";
import { MistakeAsked } from "@/lib/public/mistakes/mistake-asked";
import { ownPage } from "@/lib/mistakes/own-page";
import { reportMistake } from "@/lib/mistakes/report-mistake";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

const refusalReasons = ["tooLong", "wordsOrComment", "trap"] as const;
const Reason = z.enum(["invalid", ...refusalReasons]).catch("invalid");

const shape = {
  isKept: false as const,
  params: z.object({}),
  search: MistakeAsked,
};
const common = (t: PublicAsked<never, never>["t"]) => ({
  path: "/mistakes",
  description: t("mistakes.lead"),
  isUnlisted: true,
});

/** Where anybody reports a mistake: the one form that the public site takes. */
export const GET = publicPage(shape, (asked) => formPage(asked, untouchedForm));

/** The report itself: its page, when it was taken; else the form again, with what was typed. */
export const POST = publicPage(shape, async (asked, request) => {
  const { language, t } = asked;
  const taken = await openForm(request, MistakeInput, (input, address) =>
    reportMistake(null, input, { language, address }),
  );
  if (!taken.output) {
    const { state, status, headers } = taken;
    return { ...(await formPage(asked, state)), status, headers };
  }
  const location = `/${language}/mistakes/${taken.output.reference}`;
  const title = t("mistakes.thanks");
  const content = <a href={location}>{title}</a>;
  return { ...common(t), title, programme: null, content, status: 303, headers: { location } };
});

async function formPage(
  { language, t, search, day }: PublicAsked<unknown, { page?: string | undefined }>,
  { result, refusal }: FormState,
) {
  const typed = (result?.initialValue ?? {}) as TypedMistake;
  const page = ownPage(typed.page ?? search.page ?? "") ?? `/${language}`;
  const wrong = Object.entries(result?.error ?? {}).map(([name, given]) => ({
    name,
    texts: (given ?? []).map((reason) => t(`forms.error.${Reason.parse(reason)}`)),
  }));
  const isRefused = refusal !== null || wrong.length > 0;
  const labels: Partial<Record<string, string>> = {
    quote: t("mistakes.quote"),
    comment: t("mistakes.comment"),
  };
  return {
    ...common(t),
    title: isRefused ? `${t("mistakes.problem")}: ${t("mistakes.title")}` : t("mistakes.title"),
    query: { page },
    programme: refusal === "away" ? null : (await getProgramme(null, day)).slug,
    content: (
      <>
        <div className="stack">
          <h1>{t("mistakes.title")}</h1>
          <p className="lead">{t("mistakes.lead")}</p>
        </div>
        {isRefused ? (
          <ProblemSummary
            title={t("forms.errorSummary")}
            refusal={refusal ? t(`forms.refusal.${refusal}`) : null}
            errors={wrong.map(({ name, texts }) => ({
              id: `mistake-${name}`,
              label: labels[name] ?? t("mistakes.title"),
              texts,
            }))}
          />
        ) : null}
        <p>
          {t("mistakes.page")}: <a href={page}>{page}</a>
        </p>
        <MistakeForm
          language={language}
          t={t}
          id="mistake"
          typed={{ ...typed, page }}
          errors={Object.fromEntries(wrong.map(({ name, texts }) => [name, texts]))}
        />
      </>
    ),
  };
}
