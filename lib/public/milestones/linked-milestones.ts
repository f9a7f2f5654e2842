import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { milestoneAgreements, milestoneEnterprises, milestones, plans } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isPublicMilestone } from "./known-on";
import { loadMilestones, type MilestoneRow } from "./load-milestones";

export type LinkedMilestone = Pick<MilestoneRow, "plan" | "code" | "title" | "standing">;

const links = {
  enterprise: { of: milestoneEnterprises, thing: milestoneEnterprises.enterpriseId },
  agreement: { of: milestoneAgreements, thing: milestoneAgreements.agreementId },
};

/**
 * The public milestones of a programme by the id of the thing that belongs to them, in the order of plan
 * and code, each as it stood on a day.
 */
export async function linkedMilestones(kind: keyof typeof links, programme: string, day: Day) {
  const { of, thing } = links[kind];
  const [found, rows] = await Promise.all([
    db
      .select({ thing, plan: plans.slug, code: milestones.code })
      .from(of)
      .innerJoin(milestones, eq(milestones.id, of.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .where(isPublicMilestone(programme, day)),
    loadMilestones(programme, day),
  ]);
  return (id: string): LinkedMilestone[] => {
    const here = new Set(
      found.filter((link) => link.thing === id).map(({ plan, code }) => `${plan} ${code}`),
    );
    return rows
      .filter(({ plan, code }) => here.has(`${plan} ${code}`))
      .map(({ plan, code, title, standing }) => ({ plan, code, title, standing }));
  };
}
