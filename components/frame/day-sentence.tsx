import type { ReactNode } from "react";
import type { Texts } from "@/components/texts";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";

/** From which day a page is seen, and from a past one the ways back and to the comparison. */
export function DaySentence({
  language,
  t,
  today,
  asOf,
  isDemonstration,
  programme,
  back,
  children,
}: Pick<Texts, "language" | "t"> & {
  today: Day;
  /** The past day that was asked for. */
  asOf: Day | null;
  isDemonstration: boolean;
  /** The programme whose changes since that day can be read; empty where there is none. */
  programme: string | null;
  /** The page's own address as of today. */
  back: string;
  /** What else is to be said of a past day. */
  children?: ReactNode;
}) {
  const day = formatDay(today, language);
  if (!asOf) return <p>{isDemonstration ? t("shell.demonstration", { day }) : day}</p>;
  return (
    <p>
      <strong>{t("shell.asOf.seen", { day: formatDay(asOf, language) })}</strong> {children}{" "}
      <a href={back}>{t("shell.asOf.back", { day })}</a>
      {programme ? (
        <>
          {" · "}
          <a href={`/${language}/${programme}/changes?since=${asOf}`}>
            {t("shell.asOf.compare", { day })}
          </a>
        </>
      ) : null}
    </p>
  );
}
