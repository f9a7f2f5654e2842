import { ActionForm } from "@/components/work/action-form";
import { languageField } from "@/components/work/local-fields";
import type { WorkTexts } from "@/components/work/work-texts";
import { formatDay } from "@/lib/dates/format-day";
import type { Matter } from "@/lib/milestones/get-matter";
import { limits } from "@/lib/texts/limits";
import { agreeOnJointWording, takeBackJointWording, proposeJointWordingAction } from "./actions";

/** The words that reconcile both sides, agreed or proposed, and the form for others. */
export function JointWordingPart({
  matter,
  path,
  isPast,
  ...texts
}: WorkTexts & { matter: Matter; path: string; isPast: boolean }) {
  const { language, t } = texts;
  const form = { pageLanguage: language };
  return (
    <section className="section">
      <h2>{t("matter.jointWording")}</h2>
      {matter.jointWordings.length === 0 ? (
        <p className="quiet">{t("matter.noJointWording")}</p>
      ) : null}
      {matter.jointWordings.map((one) => (
        <article key={one.id} className="stack">
          <p>
            {one.agreedOn
              ? t("matter.jointWordingAgreed", { day: formatDay(one.agreedOn, language) })
              : t("matter.jointWordingProposed", {
                  side: one.proposedBySide,
                  day: formatDay(one.proposedOn, language),
                })}
          </p>
          <p className="bank__text" lang={one.language}>
            {one.text}
          </p>
          {one.mayAgree && !isPast ? (
            <ActionForm
              {...form}
              id={`agree-${one.id}`}
              action={agreeOnJointWording}
              hidden={{ path, jointWordingId: one.id, version: one.version }}
              buttons={[{ label: t("matter.agreeJointWording") }]}
            />
          ) : null}
          {one.mayWithdraw && !isPast ? (
            <ActionForm
              {...form}
              id={`withdraw-${one.id}`}
              action={takeBackJointWording}
              hidden={{ path, jointWordingId: one.id, version: one.version }}
              buttons={[{ label: t("matter.takeBack"), isQuiet: true }]}
            />
          ) : null}
        </article>
      ))}
      {matter.mayProposeJointWording && !isPast ? (
        <details>
          <summary>{t("matter.proposeJointWording")}</summary>
          <ActionForm
            {...form}
            id="word"
            action={proposeJointWordingAction}
            hidden={{ path, milestoneId: matter.id }}
            fields={[
              {
                kind: "area",
                limit: limits.jointWording,
                name: "text",
                label: t("matter.jointWordingText"),
                hint: t("matter.jointWordingHint"),
              },
              languageField("language", t, language),
            ]}
            buttons={[{ label: t("matter.proposeJointWording") }]}
          />
        </details>
      ) : null}
    </section>
  );
}
