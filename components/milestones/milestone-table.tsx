import type { Texts } from "@/components/texts";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { GroupLabel } from "./group-label";
import type { Grouping, MilestoneGroup } from "./listed-milestone";
import { MilestoneTableRow } from "./milestone-table-row";
import { type Order, SortHead } from "./sort-head";

/** Milestones as a dense table: a line each, with the words of both sides; a body of rows for each group. */
export function MilestoneTable({
  groups,
  caption,
  by,
  order,
  base,
  query,
  ...texts
}: Texts & {
  groups: readonly MilestoneGroup[];
  caption: string;
  by: Grouping;
  order: Order;
  base: string;
  query: Record<string, string>;
}) {
  const { language, t } = texts;
  const sides = sidesInOrder(language);
  const head = { ...texts, path: base, query, order };
  // What a group has in common is said once, at its head.
  const hasArea = by !== "area";
  const hasPlan = by !== "plan";
  const columns = 7 + Number(hasPlan) + Number(hasArea);
  return (
    <div className="table-scroll">
      <table className="table table--stacks table--milestones">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHead {...head} sort="code">
              {t("milestones.code")}
            </SortHead>
            <th scope="col">{t("milestones.milestone")}</th>
            {hasPlan ? <th scope="col">{t("milestones.plan")}</th> : null}
            {hasArea ? <th scope="col">{t("milestones.area")}</th> : null}
            <SortHead {...head} sort="term">
              {t("milestones.term")}
            </SortHead>
            {sides.map((side) => (
              <th key={side} scope="col">
                {t(`words.side.${side}`)}
              </th>
            ))}
            <SortHead {...head} sort="standing">
              {t("milestones.standing")}
            </SortHead>
            <SortHead {...head} sort="recent">
              {t("milestones.lastWordHead")}
            </SortHead>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.slug}>
            {by === "none" ? null : (
              <tr className="table__group">
                <th scope="rowgroup" colSpan={columns}>
                  <GroupLabel {...texts} by={by} group={group} />
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <MilestoneTableRow
                key={`${row.plan} ${row.code}`}
                {...texts}
                {...{ row, base, sides, hasPlan, hasArea }}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
