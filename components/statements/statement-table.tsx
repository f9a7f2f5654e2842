import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";
import { dateLabel } from "@/lib/labels/date-label";
import { numberLabel } from "@/lib/labels/number-label";

export type ShownStatement = {
  text: Text;
  speaker: Text;
  sideCode: SideCode | null;
  saidOn: string;
  precision: Precision;
  number: number | null;
  provenance: Word;
  source: { title: string; address: string | null };
};

/** What the counts come to, as a sentence: so many, by so many, so many different numbers. */
export function countedSentence(statements: readonly ShownStatement[], t: Translate): string {
  const counted = statements.filter(({ number }) => number !== null);
  if (counted.length === 0) return t("plants.counting.none");
  const differing = (key: (statement: ShownStatement) => unknown) => new Set(counted.map(key)).size;
  return t("plants.counting.finding", {
    counts: counted.length,
    speakers: differing(({ speaker }) => speaker[speaker.original]),
    numbers: differing(({ number }) => number),
  });
}

const plot = { width: 120, height: 16, margin: 6 };

/** Every number with who said it, when and where, and drawn on one scale; none is preferred. */
export function StatementTable({
  statements,
  ...texts
}: Texts & { statements: readonly ShownStatement[] }) {
  const { language, t } = texts;
  const largest = Math.max(1, ...statements.map(({ number }) => number ?? 0));
  const label = (name: "said" | "speaker" | "number" | "text") => t(`plants.counting.${name}`);
  return (
    <table className="table table--stacks statements">
      <caption className="visually-hidden">{t("plants.counting.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{label("said")}</th>
          <th scope="col">{label("speaker")}</th>
          <th scope="col">{label("number")}</th>
          <th scope="col">{label("text")}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement, nth) => (
          <tr key={nth}>
            <td data-label={label("said")}>
              {dateLabel(statement.saidOn, statement.precision, language, t)}
            </td>
            <th scope="row">
              <LocalText text={statement.speaker} language={language} />
            </th>
            <td className="statements__number" data-label={label("number")}>
              {statement.number === null ? (
                <span className="quiet">{t("plants.counting.noNumber")}</span>
              ) : (
                <>
                  <strong>{numberLabel(statement.number, language)}</strong>
                  <Dot share={statement.number / largest} side={statement.sideCode} />
                </>
              )}
            </td>
            <td data-label={label("text")}>
              <LocalText text={statement.text} language={language} />
              <div>
                <ProvenanceNote {...texts} word={statement.provenance} source={statement.source} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dot({ share, side }: { share: number; side: SideCode | null }) {
  const { width, height, margin } = plot;
  const x = margin + share * (width - 2 * margin);
  return (
    <svg
      className="statements__plot"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="statements__line" d={`M${margin} ${height / 2}H${x}`} />
      <circle
        className={side ? `post-${side.toLowerCase()}` : "fill-ink"}
        cx={x}
        cy={height / 2}
        r="4.5"
      />
    </svg>
  );
}
