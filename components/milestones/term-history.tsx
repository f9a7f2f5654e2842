import { TermRoad } from "@/components/figures/term-road";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Provenance as Word } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";
import type { Term } from "@/lib/standing/term";
import { Provenance } from "./provenance";

type KnownTerm = Term & {
  number: number;
  reason: Text | null;
  decidedBy: Text | null;
  provenance: Word;
  source: { title: string; address: string | null } | null;
};

/** The term as a road and as a list: what was promised first, every move, how late against each. */
export function TermHistory({
  terms,
  standing,
  day,
  ...texts
}: Texts & { terms: readonly KnownTerm[]; standing: Standing; day: Day }) {
  const { language, t } = texts;
  const posts = terms.flatMap((term) =>
    term.lastOn ? [{ lastOn: term.lastOn, label: termLabel(term, language, t) }] : [],
  );
  const { moved, daysLate } = standing;
  return (
    <section className="section">
      <h2>{t("milestone.terms")}</h2>
      {posts.length > 0 ? (
        <TermRoad
          posts={posts}
          day={day}
          dayLabel={formatDay(day, language, "short")}
          title={posts.map(({ label }) => label).join(" → ")}
        />
      ) : null}
      <ol className="story">
        {terms.map((term) => (
          <li key={term.number}>
            <span>{formatDay(term.setOn, language)}</span>
            <div>
              <p>
                {t(term.number === 1 ? "milestone.termFirst" : "milestone.termMoved", {
                  term: termLabel(term, language, t),
                })}{" "}
                <Provenance {...texts} word={term.provenance} source={term.source} />
              </p>
              {term.reason ? (
                <p>
                  {t("milestone.reason")}: <LocalText text={term.reason} language={language} />
                </p>
              ) : null}
              {term.decidedBy ? (
                <p>
                  {t("milestone.decidedBy")}:{" "}
                  <LocalText text={term.decidedBy} language={language} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <SummaryList
        rows={[
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
        ]}
      />
    </section>
  );
}

function lateLabel(days: number, { outcome }: Standing, t: Texts["t"]): string {
  if (days === 0) return t("milestone.late.inTime");
  return days > 0
    ? t("milestone.late.behind", { count: days })
    : t(outcome === "open" ? "milestone.late.left" : "milestone.late.early", { count: -days });
}
