import { Provenance } from "@/components/milestones/provenance";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import { dateLabel } from "@/lib/labels/date-label";

type Statement = {
  text: Text;
  speaker: Text;
  sideCode: SideCode | null;
  saidOn: string;
  precision: Precision;
  number: number | null;
  provenance: Word;
  source: { title: string; address: string | null };
};

/** What was said of how many visits there were, side by side; nothing is decided between the speakers. */
export function StatementTable({
  statements,
  ...texts
}: Texts & { statements: readonly Statement[] }) {
  const { language, t } = texts;
  if (statements.length === 0) return null;
  return (
    <section className="section" id="visit-count">
      <h2>{t("meetings.visitCount.heading")}</h2>
      <p>{t(statements.length > 1 ? "meetings.visitCount.lead" : "meetings.visitCount.leadOne")}</p>
      <div className="table-scroll">
        <table className="table table--stacks">
          <caption className="visually-hidden">{t("meetings.visitCount.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("meetings.visitCount.said")}</th>
              <th scope="col">{t("meetings.visitCount.speaker")}</th>
              <th scope="col">{t("meetings.visitCount.text")}</th>
              <th scope="col" className="number">
                {t("meetings.visitCount.number")}
              </th>
              <th scope="col">{t("meetings.visitCount.source")}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map((said) => (
              <tr key={`${said.saidOn} ${said.number}`}>
                <td>{dateLabel(said.saidOn, said.precision, language, t)}</td>
                <th scope="row">
                  <LocalText text={said.speaker} language={language} />
                  {said.sideCode ? (
                    <div className={`small side-${said.sideCode.toLowerCase()}`}>
                      {t(`words.side.${said.sideCode}`)}
                    </div>
                  ) : null}
                </th>
                <td>
                  <LocalText text={said.text} language={language} />
                </td>
                <td className="number" data-label={t("meetings.visitCount.number")}>
                  {said.number}
                </td>
                <td>
                  <Provenance {...texts} word={said.provenance} source={said.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
