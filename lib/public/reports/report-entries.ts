import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { listReports } from "./get-report";

/** Reports that were frozen, of a programme or a plan. */
export async function reportEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const { plan: asked, ...narrower } = scope;
  if (Object.values(narrower).some((word) => word !== undefined)) return [];
  const reports = await listReports(programme, day);
  return reports
    .filter(({ plan }) => asked === undefined || plan === asked)
    .slice(0, limit)
    .map(({ id, frozenOn, plan, planTitle, round }) => ({
      kind: "report",
      id,
      on: frozenOn,
      changedOn: frozenOn,
      at: null,
      plan: { slug: plan, title: planTitle },
      round,
    }));
}
