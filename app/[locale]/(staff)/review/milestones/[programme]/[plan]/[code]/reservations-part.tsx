import { ActionForm } from "@/components/work/action-form";
import { languageField } from "@/components/work/local-fields";
import type { WorkTexts } from "@/components/work/work-texts";
import { reservationReaders } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Matter } from "@/lib/milestones/get-matter";
import { limits } from "@/lib/texts/limits";
import { reserve, takeBackReservation } from "./actions";

/** What either side holds against the milestone, and the form for one more. */
export function ReservationsPart({
  matter,
  path,
  isPast,
  ...texts
}: WorkTexts & { matter: Matter; path: string; isPast: boolean }) {
  const { language, t } = texts;
  const form = { pageLanguage: language };
  const objectable = matter.claims.find(({ mayObject }) => mayObject);
  return (
    <section className="section">
      <h2>{t("matter.reservations")}</h2>
      {matter.reservations.length === 0 ? (
        <p className="quiet">{t("matter.noReservations")}</p>
      ) : null}
      {matter.reservations.map((one) => (
        <article key={one.id} className="stack">
          <p>
            <span className={`side-${one.sideCode.toLowerCase()}`}>
              {t(`words.side.${one.sideCode}`)}
            </span>
            {`, ${formatDay(one.recordedOn, language)}, ${t(`words.readers.${one.readers}`)}`}
            {one.isObjection ? `, ${t("matter.objection")}` : null}
          </p>
          <p className="bank__text" lang={one.language}>
            {one.text}
          </p>
          {one.mayWithdraw && !isPast ? (
            <ActionForm
              {...form}
              id={`take-back-${one.id}`}
              action={takeBackReservation}
              hidden={{ path, reservationId: one.id }}
              buttons={[{ label: t("matter.takeBack"), isQuiet: true }]}
            />
          ) : null}
        </article>
      ))}
      {matter.mayReserve && !isPast ? (
        <details>
          <summary>{t("matter.reserve")}</summary>
          <ActionForm
            {...form}
            id="reserve"
            action={reserve}
            hidden={{ path, milestoneId: matter.id }}
            fields={[
              {
                kind: "area",
                limit: limits.reservation,
                name: "text",
                label: t("matter.reservation"),
              },
              languageField("language", t, language),
              {
                kind: "radio",
                name: "readers",
                label: t("matter.readers"),
                options: reservationReaders.map((one) => ({
                  value: one,
                  label: t(`words.readers.${one}`),
                })),
              },
              ...(objectable
                ? [
                    {
                      kind: "select" as const,
                      name: "updateId",
                      label: t("matter.against"),
                      hint: t("matter.againstHint"),
                      options: [
                        { value: "", label: t("matter.whole") },
                        {
                          value: objectable.id,
                          label: t(`matter.claimOf.${objectable.sideCode}`),
                        },
                      ],
                    },
                  ]
                : []),
            ]}
            buttons={[{ label: t("matter.reserve") }]}
          />
        </details>
      ) : null}
    </section>
  );
}
