import type { Texts } from "@/components/texts";
import { SelectField } from "@/components/ui/select-field";
import { type Grouping, groupings } from "./listed-milestone";

const sorts = ["rank", "code", "term", "standing", "recent"] as const;
type Sort = (typeof sorts)[number];

export type Arranged = {
  arrangement: { sort: Sort; isReversed: boolean; group: Grouping };
  /** What stands where nothing is asked for. */
  usual: { sort: Sort; group: Grouping };
};

/** How the milestones are shown: in what order, in which groups, as a list or as a table. */
export function Arrange({
  t,
  href,
  path,
  query,
  arranged: { arrangement, usual },
}: Texts & { path: string; query: Record<string, string>; arranged: Arranged }) {
  const views = [undefined, "table"] as const;
  // Only a search has an order of its own.
  const orders = sorts
    .filter((sort) => sort !== "rank" || usual.sort === "rank")
    .flatMap((sort) => (sort === "rank" ? ([sort] as const) : ([sort, `-${sort}`] as const)));
  const sort = arrangement.isReversed ? `-${arrangement.sort}` : arrangement.sort;
  // What stands anyhow is not written into the address.
  const written = (word: string, inUse: string) => (word === inUse ? "" : word);
  return (
    <div className="arrange">
      <SelectField
        id="sort"
        name="sort"
        label={t("milestones.sort")}
        options={orders.map((word) => ({
          value: written(word, usual.sort),
          label: t(`milestones.order.${word}`),
        }))}
        defaultValue={written(sort, usual.sort)}
        data-submits
      />
      <SelectField
        id="group"
        name="group"
        label={t("milestones.group")}
        options={groupings.map((word) => ({
          value: written(word, usual.group),
          label: t(`milestones.grouping.${word}`),
        }))}
        defaultValue={written(arrangement.group, usual.group)}
        data-submits
      />
      <nav className="arrange__views" aria-label={t("milestones.view")}>
        {views.map((view) => (
          <a
            key={view ?? "list"}
            href={href(path, { ...query, view })}
            aria-current={query["view"] === view ? "true" : undefined}
          >
            {t(`milestones.views.${view ?? "list"}`)}
          </a>
        ))}
      </nav>
    </div>
  );
}
