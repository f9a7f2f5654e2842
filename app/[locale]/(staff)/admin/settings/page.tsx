import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { localFields } from "@/components/work/local-fields";
import { sideCodes } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { getSettings } from "@/lib/settings/get-settings";
import { dayKinds } from "@/lib/settings/set-holiday";
import { setDay, setSilence } from "./actions";

export const dynamic = "force-dynamic";

/** The rule on silence, and both sides' calendars. */
export default staffPage(
  {
    params: z.object({}),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "settings.read",
    path: () => "/admin/settings",
  },
  async ({ actor, language, t, search, day, isPast }) => {
    const { programmes, holidays, maySet } = await getSettings(actor, day);
    const year = day.slice(0, 4);
    const form = { pageLanguage: language };
    return {
      title: t("settings.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <h1>{t("settings.heading")}</h1>
          {programmes.map((programme) => {
            const days = programme.rules[0]?.workingDays ?? null;
            return (
              <section className="section" key={programme.id}>
                <h2>{t("settings.silence")}</h2>
                <p>
                  {days === null
                    ? t("settings.silenceOff")
                    : t("settings.silenceAfter", { count: days })}
                </p>
                {maySet && !isPast ? (
                  <ActionForm
                    {...form}
                    id="silence"
                    action={setSilence}
                    hidden={{ programmeId: programme.id }}
                    fields={[
                      {
                        kind: "number",
                        name: "tacitDays",
                        label: t("settings.workingDays"),
                        hint: t("settings.workingDaysHint"),
                        value: days ?? undefined,
                      },
                    ]}
                    buttons={[{ label: t("work.save") }]}
                  />
                ) : null}
              </section>
            );
          })}
          <section className="section">
            <h2>{t("settings.calendars", { year })}</h2>
            <p className="small quiet">{t("settings.calendarsLead")}</p>
            <div className="columns">
              {sidesInOrder(language).map((side) => (
                <div key={side}>
                  <h3 className={`side-${side.toLowerCase()}`}>{t(`words.side.${side}`)}</h3>
                  <ul className="plain-list">
                    {holidays
                      .filter(({ sideCode, onDay }) => sideCode === side && onDay.startsWith(year))
                      .map((one) => (
                        <li key={one.onDay}>
                          {formatDay(one.onDay, language)}{" "}
                          <LocalText text={one.name} language={language} />
                          {one.isWorked ? `, ${t("settings.day.worked")}` : null}{" "}
                          <span className="small quiet">
                            {t(`words.provenance.${one.provenance}`)}
                          </span>
                        </li>
                      ))}
                  </ul>
                </div>
              ))}
            </div>
            {maySet && !isPast && programmes[0] ? (
              <ActionForm
                {...form}
                id="holiday"
                action={setDay}
                hidden={{ programmeId: programmes[0].id }}
                fields={[
                  {
                    kind: "radio",
                    name: "sideCode",
                    label: t("milestones.side"),
                    options: sideCodes.map((side) => ({
                      value: side,
                      label: t(`words.side.${side}`),
                    })),
                  },
                  { kind: "date", name: "onDay", label: t("settings.theDay") },
                  {
                    kind: "radio",
                    name: "is",
                    label: t("settings.is"),
                    options: dayKinds.map((one) => ({
                      value: one,
                      label: t(`settings.day.${one}`),
                    })),
                  },
                  localFields("name", t("settings.dayName"), t, language),
                ]}
                buttons={[{ label: t("work.save") }]}
              />
            ) : null}
          </section>
        </>
      ),
    };
  },
);
