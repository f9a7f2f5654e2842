import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators, milestoneIndicators, milestones, plans } from "@/db/schema";
import type { Flow } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { disagreementsOf, oppositesOf } from "@/lib/indicators/disagreements-of";
import { progressOf } from "@/lib/indicators/progress-of";
import { targetsOf } from "@/lib/indicators/targets-of";
import { topicsOf } from "@/lib/indicators/topics-of";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { listStatements } from "@/lib/public/statements/list-statements";
import { chartOf, flowsIn } from "./chart-of";
import { isPhysical } from "./list-indicators";
import { loadIndicators } from "./load-indicators";

/**
 * One indicator as it could be known on a day: its chart of one flow, every figure, the targets said for
 * it, where its sources differ, and the public milestones behind it.
 * @param flow the flow to draw; the first that has a figure where it has none
 * @throws Refusal 404
 */
export async function getIndicator(programme: string, slug: string, day: Day, flow?: Flow) {
  const all = await loadIndicators(programme, day);
  const indicator = all.find((row) => row.slug === slug);
  if (!indicator) throw unknownThing();
  const { figures } = indicator;
  const known = flowsIn(figures);
  const shown = flow && known.includes(flow) ? flow : (known[0] ?? figures[0]?.flow ?? null);
  const [said, behind] = await Promise.all([
    listStatements(programme, topicsOf[slug] ?? [], day),
    milestonesBehind(programme, slug, day),
  ]);
  return {
    ...indicator,
    flows: known,
    chart: chartOf(figures, shown),
    progress: isPhysical(figures) ? progressOf(figures) : null,
    targets: targetsOf(
      said,
      figures.filter((figure) => figure.flow === "turnover"),
    ),
    disagreements: disagreementsOf(figures),
    opposites: oppositesOf(figures),
    statements: said,
    milestones: behind,
  };
}

/** The public milestones that an indicator measures, each as it stands. */
async function milestonesBehind(programme: string, slug: string, day: Day) {
  const [linked, open] = await Promise.all([
    db
      .select({ plan: plans.slug, code: milestones.code })
      .from(milestoneIndicators)
      .innerJoin(milestones, eq(milestones.id, milestoneIndicators.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(indicators, eq(indicators.id, milestoneIndicators.indicatorId))
      .where(eq(indicators.slug, slug)),
    loadMilestones(programme, day),
  ]);
  const keys = new Set(linked.map(({ plan, code }) => `${plan}/${code}`));
  return open.filter(({ plan, code }) => keys.has(`${plan}/${code}`));
}
