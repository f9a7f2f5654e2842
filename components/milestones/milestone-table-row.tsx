import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { percentLabel } from "@/lib/labels/number-label";
import { termLabel } from "@/lib/labels/term-label";
import { lastWordOn } from "@/lib/standing/last-word-on";
import type { Standing } from "@/lib/standing/standing";
import { leadsOf, type ListedMilestone } from "./listed-milestone";
import { ProvenanceNote } from "./provenance-note";

/** A milestone as a line of the table. */
export function MilestoneTableRow({
  row,
  base,
  sides,
  hasPlan,
  hasArea,
  ...texts
}: Texts & {
  row: ListedMilestone;
  base: string;
  /** In the reader's order. */
  sides: readonly [SideCode, SideCode];
  hasPlan: boolean;
  hasArea: boolean;
}) {
  const { language, t, href } = texts;
  const { standing, area, plan, code } = row;
  const lastWord = lastWordOn(standing);
  return (
    <tr>
      <td data-label={t("milestones.code")}>{code}</td>
      <th scope="row">
        <a href={href(`${base}/${plan}/${code}`)}>
          <LocalText text={row.title} language={language} />
        </a>{" "}
        <ProvenanceNote {...texts} word={row.provenance} />
      </th>
      {hasPlan ? <td data-label={t("milestones.plan")}>{plan.replace("-", "–")}</td> : null}
      {hasArea ? (
        <td data-label={t("milestones.area")}>
          {area.number}. <LocalText text={area.name} language={language} />
        </td>
      ) : null}
      <td data-label={t("milestones.term")}>
        <TermCell {...texts} standing={standing} />
      </td>
      {sides.map((side) => (
        <td key={side} data-label={t(`words.side.${side}`)}>
          <SideCell {...texts} row={row} side={side} />
        </td>
      ))}
      <td>
        <StandingOf standing={standing} language={language} t={t} />
        {standing.outcome !== "removed" && (standing.daysLate.current ?? 0) > 0 ? (
          <div className="quiet">
            {t("milestone.late.behind", { count: standing.daysLate.current! })}
          </div>
        ) : null}
      </td>
      <td className="table__when" data-label={t("milestones.lastWordHead")}>
        {lastWord ? formatDay(lastWord, language, "short") : "—"}
      </td>
    </tr>
  );
}

/** The term as it stands; the first one and how far it was moved, where it was. */
function TermCell({ language, t, standing }: Texts & { standing: Standing }) {
  const { firstTerm, currentTerm, moved } = standing;
  return (
    <>
      {termLabel(currentTerm, language, t)}
      {moved.times > 0 ? (
        <div className="quiet">
          {t("milestones.firstTerm", { term: termLabel(firstTerm, language, t) })}
          {moved.days ? (
            <>
              {", "}
              {t(moved.days > 0 ? "milestones.later" : "milestones.earlier", {
                count: Math.abs(moved.days),
              })}
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** Who leads for a side, and what that side says. */
function SideCell({ language, t, row, side }: Texts & { row: ListedMilestone; side: SideCode }) {
  const word = row.standing.sides[side];
  if (!word) return <span className="quiet">{t("milestones.noBody")}</span>;
  const { report, countersignedOn, silentSince } = word;
  return (
    <>
      {leadsOf(row, side).map(({ body, name }) => (
        <div key={body}>
          <LocalText text={name} language={language} />
        </div>
      ))}
      {report ? (
        <div className={`side-${side.toLowerCase()}`}>
          {t(`words.claim.${report.claim}`)}
          {report.percentDone === null ? null : `, ${percentLabel(report.percentDone, language)}`}
        </div>
      ) : (
        <div className="quiet">{t("milestones.noWord")}</div>
      )}
      {countersignedOn ? (
        <div>
          {t("milestones.signedOn", { day: formatDay(countersignedOn, language, "short") })}
        </div>
      ) : null}
      {silentSince ? (
        <div>{t("milestones.silentSince", { day: formatDay(silentSince, language, "short") })}</div>
      ) : null}
    </>
  );
}
