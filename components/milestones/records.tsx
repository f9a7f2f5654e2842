import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { dateLabel } from "@/lib/labels/date-label";
import { Provenance } from "./provenance";

type Record = {
  sideCode: SideCode | null;
  text: Text;
  happenedOn: string;
  precision: Precision;
  knownOn: string;
  provenance: Word;
  source: { title: string; address: string | null };
};

/** What sources outside the programme say, each with its date and source. */
export function Records({ records, ...texts }: Texts & { records: readonly Record[] }) {
  const { language, t } = texts;
  return (
    <section className="section">
      <h2>{t("milestone.records")}</h2>
      <p className="quiet">
        {records.length > 0 ? t("milestone.recordsLead") : t("milestone.noRecords")}
      </p>
      <ol className="story">
        {records.map((record, index) => (
          <li key={index}>
            <span>{dateLabel(record.happenedOn, record.precision, language, t)}</span>
            <div>
              <p>
                <LocalText text={record.text} language={language} />
              </p>
              <p className="small quiet">
                <Provenance {...texts} word={record.provenance} source={record.source} />
                {record.sideCode ? `, ${t(`words.side.${record.sideCode}`)}` : null}
                {", "}
                {t("milestone.knownOn", { day: formatDay(record.knownOn, language) })}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
