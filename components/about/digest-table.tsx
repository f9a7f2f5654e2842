import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { formatDay } from "@/lib/dates/format-day";

/** The digests of the frozen reports, and how to make them oneself. */
export function DigestTable({
  language,
  t,
  href,
  reports,
  base,
}: Texts & {
  reports: readonly {
    id: string;
    frozenOn: string;
    sha256: string;
    planTitle: Text;
    round: Text | null;
  }[];
  base: string;
}) {
  return (
    <section className="section">
      <h2>{t("about.proof.reports")}</h2>
      <p>{t("about.proof.reportsText")}</p>
      <p className="digest">
        <code>sha256sum report-….json</code>
        {" · "}
        <code>shasum -a 256 report-….json</code>
        {" · "}
        <code>certutil -hashfile report-….json SHA256</code>
      </p>
      {reports.length === 0 ? (
        <p className="quiet">{t("reports.none")}</p>
      ) : (
        <ol className="story">
          {reports.map(({ id, frozenOn, sha256, planTitle, round }) => (
            <li key={id}>
              <span>{formatDay(frozenOn, language)}</span>
              <div>
                <a href={href(`${base}/${id}`)}>
                  <LocalText text={planTitle} language={language} />
                  {": "}
                  {round ? <LocalText text={round} language={language} /> : t("reports.final")}
                </a>
                <div className="small digest">
                  <code>{sha256}</code>{" "}
                  <a href={href(`${base}/${id}/report.json`)} download>
                    {t("reports.bytes")}
                  </a>
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
