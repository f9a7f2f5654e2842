import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { arrangeMilestones } from "./arrange-milestones";
import { loadMilestones, type MilestoneRow } from "./load-milestones";
import type { MilestoneFilters } from "./milestone-filters";
import { rankMilestones } from "./rank-milestones";
import { siftMilestones } from "./sift-milestones";

/** All public milestones that pass the filters on a day, in the order in which they are shown. */
export async function selectMilestones(
  programme: string,
  filters: MilestoneFilters,
  day: Day,
  language: Language,
): Promise<readonly MilestoneRow[]> {
  const { groups } = await selectAndCount(programme, filters, day, language);
  return groups.flatMap(({ rows }) => rows);
}

/** The same in their groups, with all that there are and with the counts beside the choices. */
export async function selectAndCount(
  programme: string,
  filters: MilestoneFilters,
  day: Day,
  language: Language,
) {
  const [all, ranks] = await Promise.all([
    loadMilestones(programme, day),
    filters.q ? rankMilestones(programme, filters.q, day) : null,
  ]);
  const { found, counts } = siftMilestones(all, filters, ranks);
  return { all, counts, groups: arrangeMilestones(found, filters, language, ranks) };
}
