import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { agreementParties, agreements, bodies, meetings, programmes, sources } from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { isKnownMeeting } from "@/lib/public/meetings/known-on";
import { linkedMilestones } from "@/lib/public/milestones/linked-milestones";
import { publicSource } from "@/lib/public/sources/columns";
import { publicAgreement } from "./columns";
import { isKnownAgreement } from "./known-on";

/** When an agreement was signed: before the programme's first day, within it, after its last, or no day was found. */
export const eras = ["before", "during", "after", "unknown"] as const;
export type Era = (typeof eras)[number];

/** The agreements known on a day in the order of time, each with its parties under the names of the day it was signed. */
export async function listAgreements(programme: string, day: Day) {
  const isKnown = isKnownAgreement(programme, day);
  const [found, parties, milestonesOf] = await Promise.all([
    db
      .select({
        id: agreements.id,
        ...publicAgreement(day),
        era: sql<Era>`case when ${agreements.signedOn} is null then 'unknown'
          when ${agreements.signedOn} < ${programmes.firstOn} then 'before'
          when ${agreements.signedOn} > ${programmes.lastOn} then 'after' else 'during' end`,
        meeting: { slug: meetings.slug, title: meetings.title },
        source: publicSource,
      })
      .from(agreements)
      .innerJoin(programmes, eq(programmes.id, agreements.programmeId))
      .leftJoin(
        meetings,
        and(eq(meetings.id, agreements.meetingId), isKnownMeeting(programme, day)),
      )
      .leftJoin(sources, eq(sources.id, agreements.sourceId))
      .where(isKnown)
      .orderBy(asc(agreements.signedOn), asc(agreements.slug)),
    db
      .select({
        of: agreementParties.agreementId,
        body: bodies.slug,
        sideCode: bodies.sideCode,
        name: nameOfBody(agreementParties.bodyId, agreements.signedOn),
      })
      .from(agreementParties)
      .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
      .innerJoin(bodies, eq(bodies.id, agreementParties.bodyId))
      .where(isKnown)
      .orderBy(asc(bodies.slug)),
    linkedMilestones("agreement", programme, day),
  ]);
  const partiesOf = groupBy(parties, "of");
  return found.map(({ id, ...row }) => ({
    ...row,
    parties: (partiesOf.get(id) ?? []).map(({ of: _, ...party }) => party),
    milestones: milestonesOf(id),
  }));
}
