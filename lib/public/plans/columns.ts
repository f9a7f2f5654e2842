import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { planStateOn } from "@/lib/plans/plan-state-on";

// WHAT IS PUBLIC of plans: adding a key publishes it.

/** As it stood on a day. */
export const publicPlan = (day: Day) => ({
  slug: s.plans.slug,
  title: s.plans.title,
  firstOn: s.plans.firstOn,
  lastOn: s.plans.lastOn,
  state: planStateOn(day),
  isFound: s.plans.isFound,
  provenance: s.plans.provenance,
});
