import { and, asc, desc, eq, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import {
  publicDecision,
  publicJointWording,
  publicReservation,
} from "@/lib/public/decisions/columns";
import {
  isInForce,
  isKnownJointWording,
  isPublicReservation,
} from "@/lib/public/decisions/known-on";
import { isKnownMeeting } from "@/lib/public/meetings/known-on";
import { dayAsked, idAsked, programmeAsked, prepared } from "@/lib/public/prepared";
import { titleOn } from "@/lib/texts/text-on";
import { isKnownSuccession, isPublicMilestone } from "./known-on";

type Of = { programme: string; id: string; day: Day };

const isFrom = sql<boolean>`${s.successions.toId} = ${idAsked}`;

const successions = prepared(() =>
  db
    .select({
      isFrom,
      kind: s.successions.kind,
      onDay: s.successions.onDay,
      plan: s.plans.slug,
      code: s.milestones.code,
      title: titleOn(dayAsked),
    })
    .from(s.successions)
    .innerJoin(
      s.milestones,
      sql`${s.milestones.id} = case when ${isFrom} then ${s.successions.fromId} else ${s.successions.toId} end`,
    )
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .where(
      and(
        or(eq(s.successions.fromId, idAsked), eq(s.successions.toId, idAsked)),
        isKnownSuccession(dayAsked),
        isPublicMilestone(programmeAsked, dayAsked),
      ),
    )
    .orderBy(asc(s.plans.firstOn), asc(s.milestones.code))
    .prepare("successions_of_milestone"),
);

/** What a milestone goes on from and goes on in, as far as the world may know of it. */
export async function linksOf(of: Of) {
  const rows = await successions().execute(of);
  const atEnd = (from: boolean) =>
    rows.flatMap(({ isFrom: is, ...link }) => (is === from ? [link] : []));
  return { before: atEnd(true), after: atEnd(false) };
}

const decisionsOf = prepared(() =>
  db
    .select({ ...publicDecision, meeting: s.meetings.title, meetingSlug: s.meetings.slug })
    .from(s.decisions)
    .leftJoin(
      s.meetings,
      and(eq(s.meetings.id, s.decisions.meetingId), isKnownMeeting(programmeAsked, dayAsked)),
    )
    .where(and(eq(s.decisions.milestoneId, idAsked), isInForce(dayAsked)))
    .orderBy(desc(s.decisions.inForceOn), desc(s.decisions.recordedAt))
    .prepare("decisions_on_milestone"),
);

const reservationsOf = prepared(() =>
  db
    .select(publicReservation)
    .from(s.reservations)
    .where(and(eq(s.reservations.milestoneId, idAsked), isPublicReservation(dayAsked)))
    .orderBy(asc(s.reservations.recordedOn))
    .prepare("reservations_on_milestone"),
);

const jointWordingsOf = prepared(() =>
  db
    .select(publicJointWording)
    .from(s.jointWordings)
    .where(and(eq(s.jointWordings.milestoneId, idAsked), isKnownJointWording(dayAsked)))
    .orderBy(desc(s.jointWordings.agreedOn), desc(s.jointWordings.agreedAt))
    .prepare("joint_wordings_of_milestone"),
);

/** What both sides have decided and agreed on it, and what either holds against it, by a day. */
export async function agreedOn(of: Of) {
  const [decisions, reservations, jointWordings] = await Promise.all([
    decisionsOf().execute(of),
    reservationsOf().execute(of),
    jointWordingsOf().execute(of),
  ]);
  return { decisions, reservations, jointWordings };
}
