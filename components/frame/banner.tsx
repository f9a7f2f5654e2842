import { DayForm } from "./day-form";
import { DaySentence } from "./day-sentence";
import { type FrameProps, searchOf } from "./frame-props";

/** From which day the page is seen, and a way to another day. */
export function Banner({
  language,
  t,
  path,
  query,
  programme,
  today,
  asOf,
  isDemonstration,
}: FrameProps) {
  const action = `/${language}${path}`;
  return (
    <div className="banner">
      <DaySentence
        {...{ language, t, today, asOf, isDemonstration, programme }}
        back={action + searchOf(query)}
      />
      <details>
        <summary>{t("shell.asOf.label")}</summary>
        <DayForm
          {...{ t, today, asOf }}
          label={t("shell.asOf.day")}
          action={action}
          query={Object.entries(query)}
          isTyped
        />
      </details>
    </div>
  );
}
