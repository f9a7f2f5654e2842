import { formatDay } from "@/lib/dates/format-day";
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
  return (
    <div className="banner">
      <p>
        {asOf ? (
          <>
            <strong>{t("shell.asOf.seen", { day: formatDay(asOf, language) })}</strong>{" "}
            <a href={`/${language}${path}${searchOf(query)}`}>
              {t("shell.asOf.back", { day: formatDay(today, language) })}
            </a>
            {programme ? (
              <>
                {" · "}
                <a href={`/${language}/${programme}/changes?since=${asOf}`}>
                  {t("shell.asOf.compare", { day: formatDay(today, language) })}
                </a>
              </>
            ) : null}
          </>
        ) : isDemonstration ? (
          t("shell.demonstration", { day: formatDay(today, language) })
        ) : (
          formatDay(today, language)
        )}
      </p>
      <form action={`/${language}${path}`}>
        {Object.entries(query).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="as-of">{t("shell.asOf.label")}</label>
        <input id="as-of" type="date" name="asOf" max={today} defaultValue={asOf ?? today} />
        <button type="submit">{t("shell.asOf.show")}</button>
      </form>
    </div>
  );
}
