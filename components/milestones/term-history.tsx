import type { FlaggedMeeting } from "@/components/figures/meeting-flag";
import { isDrawn, TermRoad } from "@/components/figures/term-road";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Language, Provenance as Word } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";
import type { Term } from "@/lib/standing/term";
import { ProvenanceNote } from "./provenance-note";

export type KnownTerm = Term & {
  number: number;
  language: Language;
  reason: Text | null;
  decidedBy: Text | null;
  provenance: Word;
  source: { title: string; address: string | null } | null;
};

/** The term as a road and as a table: what was promised first, every move, how late against each. */
export function TermHistory({
  terms,
  standing,
  sessions,
  years,
  day,
  base,
  ...texts
}: Texts & {
  terms: readonly KnownTerm[];
  standing: Standing;
  sessions: readonly FlaggedMeeting[];
  years: readonly [first: number, last: number];
  day: Day;
  base: string;
}) {
  const { language, t } = texts;
  return (
    <section className="section">
      <h2>{t(standing.moved.times > 0 ? "milestone.terms" : "milestone.termUnmoved")}</h2>
      {terms.some(isDrawn) ? (
        <TermRoad
          {...texts}
          terms={terms}
          sessions={sessions}
          years={years}
          day={day}
          base={base}
        />
      ) : null}
      <div className="table-scroll">
        <table className="table table--stacks">
          <thead>
            <tr>
              <th scope="col">{t("milestone.term")}</th>
              <th scope="col">{t("milestone.asWritten")}</th>
              <th scope="col">{t("milestone.setOn")}</th>
              <th scope="col">{t("milestone.provenance")}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.number}>
                <th scope="row">{termLabel(term, language, t)}</th>
                <td
                  data-label={t("milestone.asWritten")}
                  lang={term.language === language ? undefined : term.language}
                >
                  {term.asWritten}
                </td>
                <td data-label={t("milestone.setOn")}>{formatDay(term.setOn, language)}</td>
                <td data-label={t("milestone.provenance")}>
                  <ProvenanceNote {...texts} word={term.provenance} source={term.source} />
                  {term.decidedBy ? (
                    <>
                      {". "}
                      {t("milestone.decidedBy")}:{" "}
                      <LocalText text={term.decidedBy} language={language} />
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SummaryList rows={lateness(standing, t)} />
    </section>
  );
}

/** How late against each term, and how often and how far it moved. */
function lateness(standing: Standing, t: Texts["t"]) {
  const { moved, daysLate } = standing;
  return [
    [
      t("milestone.late.first"),
      daysLate.first === null ? null : lateLabel(daysLate.first, standing, t),
    ],
    [
      t("milestone.late.current"),
      daysLate.current === null || moved.times === 0
        ? null
        : lateLabel(daysLate.current, standing, t),
    ],
    [
      t("milestone.movedTimes"),
      moved.times === 0
        ? t("milestone.termOnce")
        : moved.days === null
          ? null
          : t("milestone.movedBy", { times: moved.times, count: moved.days }),
    ],
  ] as const;
}

function lateLabel(days: number, { outcome }: Standing, t: Texts["t"]): string {
  if (days === 0) return t("milestone.late.inTime");
  return days > 0
    ? t("milestone.late.behind", { count: days })
    : t(outcome === "open" ? "milestone.late.left" : "milestone.late.early", { count: -days });
}
