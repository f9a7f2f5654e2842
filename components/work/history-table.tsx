import type { ReactNode } from "react";
import type { Role, SideCode } from "@/db/vocabulary";
import { formatInstant } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

type Line = {
  seq: number;
  at: Date;
  /** Null where the reader is not to know it. */
  name: string | null;
  /** Null for what the program did by itself. */
  actedAs: { role: Role; sideCode: SideCode | null } | null;
  sentence: ReactNode;
  /** Where the history of its milestone alone is to be read. */
  ofMilestone: string | null;
};

/** The history, newest first: number, instant, what happened as a sentence, and who. */
export function HistoryTable({
  language,
  t,
  href,
  events,
}: WorkTexts & { events: readonly Line[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--work table--stacks">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("history.number")}
            </th>
            <th scope="col">{t("history.when")}</th>
            <th scope="col">{t("history.what")}</th>
            <th scope="col">{t("history.who")}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.seq}>
              <td className="number" data-label={t("history.number")}>
                {event.seq}
              </td>
              <td className="table__when">{formatInstant(event.at, language)}</td>
              <td>
                {event.sentence}
                {event.ofMilestone ? (
                  <>
                    {" "}
                    <a className="small" href={href(event.ofMilestone)}>
                      {t("history.ofMilestone")}
                    </a>
                  </>
                ) : null}
              </td>
              <td>
                {event.name ? <div>{event.name}</div> : null}
                <div className={event.name ? "small quiet" : undefined}>
                  {whoOf(event.actedAs, t)}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function whoOf(acted: Line["actedAs"], t: WorkTexts["t"]): string {
  if (!acted) return t("history.program");
  const side = acted.sideCode ? `, ${t(`words.side.${acted.sideCode}`)}` : "";
  return t(`words.role.${acted.role}`) + side;
}
