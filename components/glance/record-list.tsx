import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Provenance as Word } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

type Record = {
  plan: string;
  code: string;
  title: Text;
  text: Text;
  knownOn: string;
  provenance: Word;
  source: { title: string; address: string | null };
};

/** What sources outside said lately, apart from the sides' own words. */
export function RecordList({
  records,
  base,
  ...texts
}: Texts & { records: readonly Record[]; base: string }) {
  const { language, t, href } = texts;
  if (records.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("glance.imported")}</h2>
      <ol className="story">
        {records.map((record, index) => (
          <li key={index}>
            <span>{formatDay(record.knownOn, language)}</span>
            <div>
              <a href={href(`${base}/${record.plan}/${record.code}`)}>
                <LocalText text={record.title} language={language} />
              </a>
              <p>
                <LocalText text={record.text} language={language} />
              </p>
              <p className="small">
                <ProvenanceNote {...texts} word={record.provenance} source={record.source} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
