import type { SecurityEventKind } from "@/db/vocabulary";
import { formatInstant } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

type Line = {
  id: string;
  at: Date;
  kind: SecurityEventKind;
  /** Null where no account is known. */
  personName: string | null;
  network: string | null;
  requestId: string | null;
  /** The HTTP status of a refusal. */
  status: string | null;
  /** How many lines of strangers before it were left out. */
  leftOut: number | null;
};

/** The security log as rows; a network or a request leads to what else is known of it. */
export function SecurityTable({
  language,
  t,
  href,
  events,
  narrowed,
}: WorkTexts & {
  events: readonly Line[];
  narrowed: (by: { network: string } | { requestId: string }) => string;
}) {
  return (
    <div className="table-scroll">
      <table className="table table--work table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("security.when")}</th>
            <th scope="col">{t("security.what")}</th>
            <th scope="col">{t("security.who")}</th>
            <th scope="col">{t("security.network")}</th>
            <th scope="col">{t("security.request")}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, at, kind, personName, network, requestId, status, leftOut }) => (
            <tr key={id}>
              <td className="table__when">
                <time dateTime={at.toISOString()}>{formatInstant(at, language, "second")}</time>
              </td>
              <th scope="row">
                {t(`words.securityEvent.${kind}`)}
                {status ? ` (${status})` : null}
                {leftOut ? (
                  <div className="small quiet">{t("security.leftOut", { count: leftOut })}</div>
                ) : null}
              </th>
              <td data-label={t("security.who")}>
                {personName ?? <span className="quiet">{t("security.nobody")}</span>}
              </td>
              <td data-label={t("security.network")}>
                {network ? (
                  <a href={href(narrowed({ network }))}>{network}</a>
                ) : (
                  <span className="quiet">{t("security.notKept")}</span>
                )}
              </td>
              <td className="as-written" data-label={t("security.request")}>
                {requestId ? (
                  <a href={href(narrowed({ requestId }))}>{requestId}</a>
                ) : (
                  <span className="quiet">{t("security.notKept")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
