import { StandingShape } from "@/components/figures/standing-sign";
import { isOpenEnded, TermBars } from "@/components/figures/term-bars";
import type { TimeSpan } from "@/components/figures/time-span";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { addDays, type Day } from "@/lib/dates/day";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

export type TimelineMilestone = {
  plan: string;
  code: string;
  title: Text;
  area: { slug: string; number: number; name: Text };
  standing: Standing;
};

/** Terms as the row draws them: two where it was moved, else one. */
function termsOf({ firstTerm, currentTerm, moved }: Standing) {
  return [moved.times > 0 ? firstTerm : null, currentTerm].flatMap((term) => term ?? []);
}

/** The day on which the sign of standing stands: of completion, or else the end of the term. */
function signDay({ doneOn, currentTerm }: Standing, day: Day): Day | null {
  if (doneOn) return doneOn;
  if (currentTerm?.lastOn) return addDays(currentTerm.lastOn, 1);
  return currentTerm && isOpenEnded(currentTerm) ? day : null;
}

/**
 * Everything that the drawing of a row shows, in words. What can be read in the drawing stands here in the same
 * order, so that it can be spoken.
 * @param isDrawn whether the term is a bar; else it stands in the drawing as words
 */
function rowLabel(
  { code, title, plan, standing }: TimelineMilestone,
  isDrawn: boolean,
  { language, t }: Texts,
) {
  const term = (of: Standing["firstTerm"]) => termLabel(of, language, t);
  const name = `${code} ${readText(title, language).text}, ${plan.replace("-", "–")}`;
  const terms =
    standing.moved.times > 0
      ? t("timeline.rowMoved", {
          first: term(standing.firstTerm),
          current: term(standing.currentTerm),
        })
      : isDrawn
        ? t("timeline.rowTerm", { term: term(standing.currentTerm) })
        : term(standing.currentTerm);
  return `${name}. ${terms}. ${t(`words.headline.${standing.headline}`)}`;
}

/** One milestone on the line of time: its name, its terms as bars, the sign of its standing at their end. */
export function TimelineRow({
  row,
  y,
  height,
  span,
  day,
  base,
  ...texts
}: Texts & {
  row: TimelineMilestone;
  y: string;
  height: string;
  span: TimeSpan;
  day: Day;
  base: string;
}) {
  const { language, t, href } = texts;
  const { standing } = row;
  const terms = termsOf(standing);
  const stands = signDay(standing, day);
  const end = standing.currentTerm?.lastOn;
  return (
    <svg y={y} height={height}>
      <a
        href={href(`${base}/${row.plan}/${row.code}`)}
        aria-label={rowLabel(row, stands !== null, texts)}
        className="timeline__row"
      >
        <rect width="100%" height="100%" className="timeline__target" />
        <foreignObject width="100%" height="100%">
          <p>
            <b>{row.code}</b> <LocalText text={row.title} language={language} />{" "}
            <i>{row.plan.replace("-", "–")}</i>
          </p>
        </foreignObject>{" "}
        <svg y="100%" overflow="visible">
          <TermBars
            terms={terms}
            span={span}
            top={terms.length > 1 ? -1.2 : -0.8}
            pitch={0.5}
            thickness={0.4}
          />
          {stands ? (
            <>
              {end && standing.doneOn && standing.doneOn > end ? (
                <line
                  className="timeline__late"
                  x1={`${span.at(addDays(end, 1))}%`}
                  x2={`${span.at(stands)}%`}
                  y1="-.5rem"
                  y2="-.5rem"
                />
              ) : null}
              <Sign headline={standing.headline} x={`${span.at(stands)}%`} />
            </>
          ) : (
            <>
              <Sign headline={standing.headline} x="3%" />
              <text x="3%" dx="1em" y="-.3rem">
                {termLabel(standing.currentTerm, language, t)}
              </text>
            </>
          )}
        </svg>
      </a>
    </svg>
  );
}

/** In the middle of the bar, on a spot of paper. */
function Sign({ headline, x }: Pick<Standing, "headline"> & { x: string }) {
  return (
    <svg x={x} y="-.6rem" overflow="visible" className={`mark--${headline}`}>
      <StandingShape headline={headline} transform="translate(-6.5 -6.5) scale(.8125)" />
    </svg>
  );
}
