import type { Texts } from "@/components/texts";
import { GroupLabel } from "./group-label";
import type { Grouping, MilestoneGroup } from "./listed-milestone";
import { MilestoneRows } from "./milestone-rows";

/** Milestones under the headings of their groups. */
export function GroupedRows({
  groups,
  ...props
}: Texts & { by: Grouping; base: string; groups: readonly MilestoneGroup[] }) {
  return groups.map((group) =>
    props.by === "none" ? (
      <MilestoneRows key={group.slug} {...props} rows={group.rows} />
    ) : (
      <section className="section" key={group.slug}>
        <h2>
          <GroupLabel {...props} group={group} />
        </h2>
        <MilestoneRows {...props} rows={group.rows} />
      </section>
    ),
  );
}
