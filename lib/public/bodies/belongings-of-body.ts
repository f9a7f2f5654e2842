import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { isKnownAgreement } from "@/lib/public/agreements/known-on";
import { publicDecision } from "@/lib/public/decisions/columns";
import { isInForce } from "@/lib/public/decisions/known-on";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { isKnownEnterprise } from "@/lib/public/plants/known-on";
import { titleOn } from "@/lib/texts/text-on";

/** The plants in which a body is a partner, as far as they are known on a day. */
export const enterprisesOf = (programme: string, bodyId: string, day: Day) =>
  db
    .select({ slug: s.enterprises.slug, name: s.enterprises.name, place: s.enterprises.place })
    .from(s.enterprisePartners)
    .innerJoin(s.enterprises, eq(s.enterprises.id, s.enterprisePartners.enterpriseId))
    .where(and(eq(s.enterprisePartners.bodyId, bodyId), isKnownEnterprise(programme, day)))
    .orderBy(asc(s.enterprises.slug));

/** The agreements to which a body is a party, as far as they are known on a day. */
export const agreementsOf = (programme: string, bodyId: string, day: Day) =>
  db
    .select({
      slug: s.agreements.slug,
      title: s.agreements.title,
      signedOn: s.agreements.signedOn,
      precision: s.agreements.precision,
    })
    .from(s.agreementParties)
    .innerJoin(s.agreements, eq(s.agreements.id, s.agreementParties.agreementId))
    .where(and(eq(s.agreementParties.bodyId, bodyId), isKnownAgreement(programme, day)))
    .orderBy(asc(s.agreements.signedOn));

/** The milestones that a decision passed to a body, or from it to another. */
export function passedOf(programme: string, bodyId: string, day: Day) {
  const from = sql`${s.decisions.content}->>'fromBodyId'`;
  const to = sql`${s.decisions.content}->>'toBodyId'`;
  const other = sql`case when ${to} = ${bodyId} then ${from} else ${to} end`;
  return db
    .select({
      isTaken: sql<boolean>`${to} = ${bodyId}`,
      inForceOn: publicDecision.inForceOn,
      plan: s.plans.slug,
      code: s.milestones.code,
      title: titleOn(day),
      other: s.bodies.slug,
      otherName: sql<LocalText | null>`${nameOfBody(s.bodies.id, day)}`,
    })
    .from(s.decisions)
    .innerJoin(s.milestones, eq(s.milestones.id, s.decisions.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .leftJoin(s.bodies, sql`${qualified(s.bodies.id)}::text = ${other}`)
    .where(
      and(
        eq(s.decisions.kind, "pass"),
        isInForce(day),
        isPublicMilestone(programme, day),
        sql`${bodyId} in (${from}, ${to})`,
      ),
    )
    .orderBy(asc(s.decisions.inForceOn), asc(s.milestones.code));
}
