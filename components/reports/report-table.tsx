import { StandingSign } from "@/components/figures/standing-sign";
import { saidPercentLabel } from "@/components/milestones/side-word";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, PercentGap, Precision, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { termLabel } from "@/lib/labels/term-label";
import type { Headline } from "@/lib/standing/standing";
import { type Left, LeftWords } from "./left-words";

type Term = {
  asWritten: string;
  precision: Precision;
  firstOn: string | null;
  lastOn: string | null;
};
type Row = Left & {
  code: string;
  title: Text;
  area: { number: number; name: Text };
  currentTerm: Term | null;
  bodies: readonly { sideCode: SideCode; name: Text | null }[];
  headline: Headline;
  doneOn: string | null;
  words: Partial<
    Record<
      SideCode,
      {
        claim: Claim;
        percentDone: number | null;
        percentGap: PercentGap | null;
        text: Text;
        publishedOn: string;
        isLate: boolean;
      }
    >
  >;
};

/** The accustomed table, by section: number, measure, term, executors of each side, progress, mark. */
export function ReportTable({
  report,
  base,
  ...texts
}: Texts & { report: { rows: readonly Row[] }; base: string }) {
  const { language, t } = texts;
  const areas = [...new Map(report.rows.map(({ area }) => [area.number, area])).values()];
  return areas.map((area) => {
    const rows = report.rows.filter((row) => row.area.number === area.number);
    return (
      <section className="section" key={area.number}>
        <h2>
          {area.number}. <LocalText text={area.name} language={language} />
        </h2>
        <div className="table-scroll">
          <table className="table table--report table--stacks">
            <thead>
              <tr>
                <th scope="col">№</th>
                <th scope="col">{t("reports.measure")}</th>
                <th scope="col">{t("milestone.term")}</th>
                {sidesInOrder(language).map((side) => (
                  <th key={side} scope="col">
                    {t(`words.side.${side}`)}
                  </th>
                ))}
                <th scope="col">{t("reports.mark")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ReportLine key={row.code} {...texts} row={row} base={base} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    );
  });
}

function ReportLine({ language, t, href, row, base }: Texts & { row: Row; base: string }) {
  return (
    <tr>
      <td>{row.code}</td>
      <th scope="row">
        <a href={href(`${base}/${row.code}`)}>
          <LocalText text={row.title} language={language} />
        </a>
      </th>
      <td data-label={t("milestone.term")}>{termLabel(row.currentTerm, language, t)}</td>
      {sidesInOrder(language).map((side) => {
        const word = row.words[side];
        return (
          <td key={side} data-label={t(`words.side.${side}`)}>
            <div className="small quiet">
              {row.bodies
                .filter(({ sideCode }) => sideCode === side)
                .map(({ name }, index) => (
                  <div key={index}>
                    {name ? <LocalText text={name} language={language} /> : null}
                  </div>
                ))}
            </div>
            {word ? (
              <>
                <strong>
                  {t(`words.claim.${word.claim}`)}
                  {saidPercentLabel(word, t)}
                </strong>
                <p className="bank__text">
                  <LocalText text={word.text} language={language} />
                </p>
                <div className="small quiet">
                  {formatDay(word.publishedOn, language)}
                  {word.isLate ? `, ${t("rounds.isLate")}` : null}
                </div>
              </>
            ) : (
              <span className="quiet">{t("milestones.noWord")}</span>
            )}
          </td>
        );
      })}
      <td>
        <span className={`mark mark--${row.headline}`}>
          <StandingSign headline={row.headline} />
          {t(`words.headline.${row.headline}`)}
        </span>
        {row.doneOn ? <div className="small">{formatDay(row.doneOn, language)}</div> : null}
        <LeftWords left={row.left} goesOnIn={row.goesOnIn} t={t} />
      </td>
    </tr>
  );
}
