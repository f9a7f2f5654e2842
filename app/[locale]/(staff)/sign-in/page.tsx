import { setRequestLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { StaffFrame } from "@/components/work/staff-frame";
import { languages } from "@/db/vocabulary";
import { currentActor } from "@/lib/access/current-actor";
import { homeOf } from "@/lib/access/home-of";
import { isPastProgramme, programmeToday } from "@/lib/dates/programme-today";
import { isDatabaseAway } from "@/lib/errors";
import { answerWith, noteFault, noteHeard } from "@/lib/forms/aside";
import { translator } from "@/lib/i18n/translator";
import { SignInForm } from "./sign-in-form";

export const dynamic = "force-dynamic";

export default async function SignInPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  noteHeard();
  const language = z
    .enum(languages)
    .catch("en")
    .parse((await params).locale);
  setRequestLocale(language);
  const t = await translator(language);
  const { to: asked } = await searchParams;
  const to = typeof asked === "string" ? asked : "";

  const actor = await currentActor().catch((fault: unknown) => {
    if (!isDatabaseAway(fault)) throw fault;
    noteFault(fault);
    answerWith(503);
    return null;
  });
  if (actor) redirect(`/${language}${homeOf(actor)}`);

  return (
    <StaffFrame
      language={language}
      t={t}
      title={t("signIn.title")}
      path={to ? `/sign-in?to=${encodeURIComponent(to)}` : "/sign-in"}
      today={programmeToday()}
      asOf={null}
      programme={null}
      isDemonstration={isPastProgramme()}
      sections={[]}
      signedInAs={null}
      signOut={null}
    >
      <div className="stack">
        <h1>{t("signIn.title")}</h1>
        <p className="lead">{t("signIn.lead")}</p>
        <SignInForm
          language={language}
          to={to}
          texts={{
            address: t("signIn.address"),
            password: t("signIn.password"),
            submit: t("signIn.submit"),
            wrong: t("signIn.wrong"),
            delayed: t("signIn.delayed"),
            away: t("forms.refusal.away"),
            foreignPage: t("forms.refusal.foreignPage"),
          }}
        />
        {isPastProgramme() ? <p className="small quiet">{t("signIn.demonstration")}</p> : null}
      </div>
    </StaffFrame>
  );
}
