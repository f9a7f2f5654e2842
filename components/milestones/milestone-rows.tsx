import { Fragment } from "react";
import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { termLabel } from "@/lib/labels/term-label";
import { lastWordOn } from "@/lib/standing/last-word-on";
import { type Grouping, leadsOf, type ListedMilestone } from "./listed-milestone";
import { ProvenanceNote } from "./provenance-note";

type Props = Texts & {
  /** Under which heading they stand; it is not said again in each row. */
  by: Grouping;
  base: string;
};

/** Milestones one below the other, one mark a row. */
export function MilestoneRows({ rows, ...props }: Props & { rows: readonly ListedMilestone[] }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <RowOf key={`${row.plan} ${row.code}`} {...props} row={row} />
      ))}
    </ul>
  );
}

function RowOf({ row, by, base, ...texts }: Props & { row: ListedMilestone }) {
  const { language, t, href } = texts;
  const order = sidesInOrder(language);
  const lastWord = lastWordOn(row.standing);
  const { area, plan } = row;
  return (
    <li className="row">
      <span className="row__code">{row.code}</span>
      <div className="row__title">
        <a href={href(`${base}/${plan}/${row.code}`)}>
          <LocalText text={row.title} language={language} />
        </a>
        <p className="small quiet">
          {by === "plan" ? null : `${plan.replace("-", "–")} · `}
          {by === "area" ? null : (
            <>
              {area.number}. <LocalText text={area.name} language={language} />
              {" · "}
            </>
          )}
          {order
            .flatMap((side) => leadsOf(row, side).slice(0, 1))
            .map(({ body, name }) => (
              <Fragment key={body}>
                <LocalText text={name} language={language} />
                {" · "}
              </Fragment>
            ))}
          <ProvenanceNote {...texts} word={row.provenance} />
        </p>
      </div>
      <span>{termLabel(row.standing.currentTerm, language, t)}</span>
      <div>
        <StandingOf standing={row.standing} language={language} t={t} />
        <div className="small quiet">
          {lastWord
            ? t("milestones.lastWord", { day: formatDay(lastWord, language) })
            : t("milestones.noWord")}
        </div>
      </div>
    </li>
  );
}
