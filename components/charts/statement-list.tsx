import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { dateLabel } from "@/lib/labels/date-label";
import type { QuotedStatement } from "./target-list";

/** What was said of an indicator, each with its speaker and date. */
export function StatementList({
  statements,
  ...texts
}: Texts & { statements: readonly QuotedStatement[] }) {
  const { language, t } = texts;
  if (statements.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("indicators.said.title")}</h2>
      <ol className="story">
        {statements.map((statement, index) => (
          <li key={index}>
            <span>{dateLabel(statement.saidOn, statement.precision, language, t)}</span>
            <div>
              <p>
                <LocalText text={statement.text} language={language} />
              </p>
              <p className="small quiet">
                <LocalText text={statement.speaker} language={language} />{" "}
                <ProvenanceNote {...texts} word={statement.provenance} source={statement.source} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
