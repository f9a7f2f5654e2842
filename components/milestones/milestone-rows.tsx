import { banksOf, StandingMark } from "@/components/figures/standing-mark";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { termLabel } from "@/lib/labels/term-label";
import { lastWordOn } from "@/lib/standing/last-word-on";
import { GroupLabel } from "./group-label";
import {
  type Grouping,
  leadsOf,
  type ListedMilestone,
  type MilestoneGroup,
} from "./listed-milestone";
import { Provenance } from "./provenance";

type Props = Texts & { by: Grouping; base: string };

/** Milestones under the headings of their groups; one mark a row. */
export function MilestoneRows({ groups, ...props }: Props & { groups: readonly MilestoneGroup[] }) {
  return groups.map((group) => {
    const rows = (
      <ul className="rows">
        {group.rows.map((row) => (
          <RowOf key={`${row.plan} ${row.code}`} {...props} row={row} />
        ))}
      </ul>
    );
    if (props.by === "none") return <div key={group.slug}>{rows}</div>;
    return (
      <section className="section" key={group.slug}>
        <h2>
          <GroupLabel {...props} group={group} />
        </h2>
        {rows}
      </section>
    );
  });
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
        <ul className="row__facts small quiet">
          {by === "plan" ? null : <li>{plan.replace("-", "–")}</li>}
          {by === "area" ? null : (
            <li>
              {area.number}. <LocalText text={area.name} language={language} />
            </li>
          )}
          {order
            .flatMap((side) => leadsOf(row, side).slice(0, 1))
            .map(({ body, name }) => (
              <li key={body}>
                <LocalText text={name} language={language} />
              </li>
            ))}
          <li>
            <Provenance {...texts} word={row.provenance} />
          </li>
        </ul>
      </div>
      <span>{termLabel(row.standing.currentTerm, language, t)}</span>
      <div>
        <StandingMark
          headline={row.standing.headline}
          label={t(`words.headline.${row.standing.headline}`)}
          banks={banksOf(row.standing, order)}
        />
        <div className="small quiet">
          {lastWord
            ? t("milestones.lastWord", { day: formatDay(lastWord, language) })
            : t("milestones.noWord")}
        </div>
      </div>
    </li>
  );
}
