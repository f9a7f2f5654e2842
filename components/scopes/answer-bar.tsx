import type { Texts } from "@/components/texts";
import { answers, type Answered, type Tally } from "@/lib/standing/reporting-of";

// Drawn with the patterns that stand beside the signs of standing.
const patterns: Partial<Record<Answered, string>> = {
  late: "url(#fill-done_late)",
  none: "url(#fill-no_information)",
};

/** What was owed in a round in proportion: in time, late, not answered, not due yet; then in words. */
export function AnswerBar({ t, tally }: Texts & { tally: Tally }) {
  const shown = answers.filter((answer) => tally[answer] > 0);
  if (tally.owed === 0)
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("scopes.round.nothing")}</span>
      </span>
    );
  const share = (count: number) => `${((count / tally.owed) * 100).toFixed(2)}%`;
  return (
    <>
      <svg className="answers" aria-hidden="true" focusable="false">
        {shown.map((answer, index) => (
          <rect
            key={answer}
            className={`is-${answer}`}
            fill={patterns[answer]}
            x={share(shown.slice(0, index).reduce((sum, before) => sum + tally[before], 0))}
            width={share(tally[answer])}
            height="100%"
          />
        ))}
      </svg>
      <span className="small">
        {shown
          .map((answer) => t(`scopes.counted.${answer}`, { count: String(tally[answer]) }))
          .join(", ")}
      </span>
    </>
  );
}
