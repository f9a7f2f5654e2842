import { Strip } from "@/components/figures/strip";
import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Headline } from "@/lib/standing/standing";
import { type Left, LeftWords } from "./left-words";

type Report = {
  kind: "round" | "final";
  rows: readonly Unfinished[];
  frozenOn: string;
  asApproved: number;
  added: number;
  round: { asOfOn: string; dues: Partial<Record<SideCode, string>> } | null;
  counts: readonly { headline: Headline; count: number }[];
  sides: readonly {
    sideCode: SideCode;
    owed: number;
    reported: number;
    late: number;
    silent: number;
  }[];
};

type Unfinished = Left & {
  code: string;
  title: Text;
  outcome: "open" | "done" | "removed";
  headline: Headline;
};

/** What the report counts, for which day, and by which digest it can be known again. */
export function ReportHead({
  language,
  t,
  href,
  title,
  report,
  sha256,
  base,
  bytes,
}: Texts & { title: string; report: Report; sha256: string; base: string; bytes: string }) {
  return (
    <>
      <div className="stack">
        <ol className="crumbs">
          <li>
            <a href={href(`${base}/reports`)}>{t("reports.heading")}</a>
          </li>
        </ol>
        <h1>{title}</h1>
        <p className="lead">
          {t("reports.frozenOn", { day: formatDay(report.frozenOn, language) })}
          {report.round
            ? ` ${t("rounds.asOfIs", { day: formatDay(report.round.asOfOn, language) })}.`
            : null}{" "}
          {t("plans.count", { count: report.asApproved, added: report.added })}
        </p>
        <p className="small quiet digest">
          SHA-256 {sha256}.{" "}
          <a href={href(bytes)} download>
            {t("reports.bytes")}
          </a>
        </p>
      </div>
      <Strip counts={report.counts} />
      <ul className="counts">
        {report.counts.map(({ headline, count }) => (
          <li key={headline}>
            <span className={`mark mark--${headline}`}>
              <StandingSign headline={headline} />
              {t(`words.headline.${headline}`)}
            </span>
            <span className="number">{count}</span>
          </li>
        ))}
      </ul>
      {report.kind === "final" ? (
        <section className="section">
          <h2>
            {t("reports.unfinished", {
              count: report.rows.filter(({ outcome }) => outcome !== "done").length,
            })}
          </h2>
          <ul className="plain-list">
            {report.rows
              .filter(({ outcome }) => outcome !== "done")
              .map((row) => (
                <li key={row.code}>
                  {row.code} <LocalText text={row.title} language={language} />
                  {`: ${t(`words.headline.${row.headline}`)}`}
                  <LeftWords left={row.left} goesOnIn={row.goesOnIn} t={t} />
                </li>
              ))}
          </ul>
        </section>
      ) : null}
      {report.sides.map((side) => (
        <p key={side.sideCode}>
          <span className={`side-${side.sideCode.toLowerCase()}`}>
            {t(`words.side.${side.sideCode}`)}
          </span>
          {": "}
          {t("reports.sideLine", {
            owed: side.owed,
            reported: side.reported,
            late: side.late,
            silent: side.silent,
          })}
        </p>
      ))}
    </>
  );
}
