import { ActionForm } from "@/components/work/action-form";
import { languageField } from "@/components/work/local-fields";
import type { WorkTexts } from "@/components/work/work-texts";
import { formatDay } from "@/lib/dates/format-day";
import type { Matter } from "@/lib/milestones/get-matter";
import { limits } from "@/lib/texts/limits";
import { agreeOnWording, takeBackWording, proposeWordingAction } from "./actions";

/** The words that reconcile both sides, agreed or proposed, and the form for others. */
export function WordingPart({
  matter,
  path,
  isPast,
  ...texts
}: WorkTexts & { matter: Matter; path: string; isPast: boolean }) {
  const { language, t } = texts;
  const form = { pageLanguage: language };
  return (
    <section className="section">
      <h2>{t("matter.wording")}</h2>
      {matter.wordings.length === 0 ? <p className="quiet">{t("matter.noWording")}</p> : null}
      {matter.wordings.map((one) => (
        <article key={one.id} className="stack">
          <p>
            {one.agreedOn
              ? t("matter.wordingAgreed", { day: formatDay(one.agreedOn, language) })
              : t("matter.wordingProposed", {
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
              action={agreeOnWording}
              hidden={{ path, wordingId: one.id, version: one.version }}
              buttons={[{ label: t("matter.agreeWording") }]}
            />
          ) : null}
          {one.mayWithdraw && !isPast ? (
            <ActionForm
              {...form}
              id={`withdraw-${one.id}`}
              action={takeBackWording}
              hidden={{ path, wordingId: one.id, version: one.version }}
              buttons={[{ label: t("matter.takeBack"), isQuiet: true }]}
            />
          ) : null}
        </article>
      ))}
      {matter.mayWord && !isPast ? (
        <details>
          <summary>{t("matter.proposeWording")}</summary>
          <ActionForm
            {...form}
            id="word"
            action={proposeWordingAction}
            hidden={{ path, milestoneId: matter.id }}
            fields={[
              {
                kind: "area",
                limit: limits.wording,
                name: "text",
                label: t("matter.wordingText"),
                hint: t("matter.wordingHint"),
              },
              languageField("language", t, language),
            ]}
            buttons={[{ label: t("matter.proposeWording") }]}
          />
        </details>
      ) : null}
    </section>
  );
}
