import { and, asc, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { titleOn } from "@/lib/texts/text-on";
import {
  isInForce,
  publicDecision,
  publicJointWording,
  publicReservation,
} from "./public-decision";
import { isPublicMilestone } from "./what-is-public";

/** What a milestone goes on from and goes on in, as far as the world may know of it. */
export async function linksOf(programme: string, id: string, day: Day) {
  const isFrom = sql<boolean>`${s.successions.toId} = ${id}`;
  const rows = await db
    .select({
      isFrom,
      kind: s.successions.kind,
      onDay: s.successions.onDay,
      plan: s.plans.slug,
      code: s.milestones.code,
      title: titleOn(day),
    })
    .from(s.successions)
    .innerJoin(
      s.milestones,
      sql`${s.milestones.id} = case when ${isFrom} then ${s.successions.fromId} else ${s.successions.toId} end`,
    )
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .where(
      and(
        or(eq(s.successions.fromId, id), eq(s.successions.toId, id)),
        lte(s.successions.onDay, day),
        isKnownBy(s.successions.decisionId, day),
        isPublicMilestone(programme, day),
      ),
    )
    .orderBy(asc(s.plans.firstOn), asc(s.milestones.code));
  const atEnd = (from: boolean) =>
    rows.flatMap(({ isFrom: is, ...link }) => (is === from ? [link] : []));
  return { before: atEnd(true), after: atEnd(false) };
}

/** What both sides have decided and agreed on it, and what either holds against it, by a day. */
export async function agreedOn(id: string, day: Day) {
  const [decisions, reservations, jointWordings] = await Promise.all([
    db
      .select({ ...publicDecision, meeting: s.meetings.title, meetingSlug: s.meetings.slug })
      .from(s.decisions)
      .leftJoin(s.meetings, eq(s.meetings.id, s.decisions.meetingId))
      .where(and(eq(s.decisions.milestoneId, id), isInForce(day)))
      .orderBy(desc(s.decisions.inForceOn), desc(s.decisions.recordedAt)),
    db
      .select(publicReservation)
      .from(s.reservations)
      .where(
        and(
          eq(s.reservations.milestoneId, id),
          eq(s.reservations.readers, "public"),
          lte(s.reservations.recordedOn, day),
          or(isNull(s.reservations.withdrawnOn), gt(s.reservations.withdrawnOn, day)),
        ),
      )
      .orderBy(asc(s.reservations.recordedOn)),
    db
      .select(publicJointWording)
      .from(s.jointWordings)
      .where(and(eq(s.jointWordings.milestoneId, id), lte(s.jointWordings.agreedOn, day)))
      .orderBy(desc(s.jointWordings.agreedOn), desc(s.jointWordings.agreedAt)),
  ]);
  return { decisions, reservations, jointWordings };
}
