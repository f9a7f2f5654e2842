import { formatInstant } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

/** The history, newest first: number, instant, who, and what happened as a sentence. */
export function HistoryTable({
  language,
  t,
  events,
}: WorkTexts & {
  events: readonly { seq: number; at: Date; actorName: string | null; sentence: string }[];
}) {
  if (events.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className="table table--work">
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
              <td className="number">{event.seq}</td>
              <td>{formatInstant(event.at, language)}</td>
              <td>{event.sentence}</td>
              <td>{event.actorName ?? t("history.unnamed")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
