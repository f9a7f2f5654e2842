import { and, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { milestones, plans, programmes, reservations, jointWordings } from "@/db/schema";
import { sideCodes } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { barToClosing } from "@/lib/standing/bar-to-closing";
import type { Standing } from "@/lib/standing/standing";
import { standingOn } from "@/lib/standing/standing-on";
import { titleOn } from "@/lib/texts/text-on";
import { isForTheEyesOf } from "./is-for-the-eyes-of";
import { loadStandingFacts } from "./load-standing-facts";

type Matter = "close" | "differ" | "awaiting" | "reserved";

/**
 * The milestones that want more than a report: confirmed and to be closed, the sides differ, a claim
 * awaits a signature, or a reservation stands.
 * @throws Refusal 403 without the right to review
 */
export async function listMatters(actor: Actor, day: Day) {
  authorize(actor, "review.open");
  const which = and(lte(milestones.listedOn, day), isForTheEyesOf(actor));
  const [rows, facts] = await Promise.all([
    db
      .select({
        id: milestones.id,
        code: milestones.code,
        title: titleOn(day),
        plan: plans.slug,
        programme: programmes.slug,
        reserved: sql<number>`(select count(*)::int from ${reservations} r where r.milestone_id = ${milestones.id}
          and r.recorded_on <= ${day} and (r.withdrawn_on is null or r.withdrawn_on > ${day}))`,
        proposed: sql<number>`(select count(*)::int from ${jointWordings} w
          where w.milestone_id = ${milestones.id} and w.proposed_on <= ${day}
            and (w.state = 'proposed' or w.agreed_on > ${day}))`,
      })
      .from(milestones)
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(which)
      .orderBy(desc(plans.firstOn), sql`string_to_array(${milestones.code}, '.')::int[]`),
    loadStandingFacts(db, which, day),
  ]);
  return rows.flatMap(({ id, ...row }) => {
    const standing = standingOn(day, facts.get(id)!);
    const matter = matterOf(standing, row.reserved + row.proposed, day);
    return matter ? [{ ...row, standing, matter }] : [];
  });
}

function matterOf(standing: Standing, reserved: number, day: Day): Matter | null {
  const { outcome, completion, agreement } = standing;
  if (sideCodes.some((side) => barToClosing(standing, side, day) === null)) return "close";
  if (outcome === "open" && agreement === "differ") return "differ";
  if (outcome === "open" && completion.stage === "stated") return "awaiting";
  return reserved > 0 ? "reserved" : null;
}

/** The reservations on a milestone that are in force on a day, and the words that reconcile its sides. */
export async function listReservations(milestoneId: string, day: Day) {
  const [held, proposedOrAgreed] = await Promise.all([
    db
      .select({
        id: reservations.id,
        sideCode: reservations.sideCode,
        text: reservations.text,
        language: reservations.language,
        readers: reservations.readers,
        recordedOn: reservations.recordedOn,
        isObjection: sql<boolean>`${reservations.updateId} is not null`,
      })
      .from(reservations)
      .where(
        and(
          eq(reservations.milestoneId, milestoneId),
          lte(reservations.recordedOn, day),
          or(isNull(reservations.withdrawnOn), gt(reservations.withdrawnOn, day)),
        ),
      )
      .orderBy(reservations.recordedAt),
    db
      .select({
        id: jointWordings.id,
        version: jointWordings.version,
        state: sql<
          "proposed" | "agreed"
        >`case when ${jointWordings.agreedOn} > ${day} then 'proposed'
          else ${jointWordings.state} end`,
        text: jointWordings.text,
        language: jointWordings.language,
        proposedBySide: jointWordings.proposedBySide,
        proposerId: jointWordings.proposerId,
        proposedOn: jointWordings.proposedOn,
        agreedOn: sql<Day | null>`case when ${jointWordings.agreedOn} <= ${day}
          then ${jointWordings.agreedOn}::text end`,
      })
      .from(jointWordings)
      .where(
        and(
          eq(jointWordings.milestoneId, milestoneId),
          lte(jointWordings.proposedOn, day),
          sql`${jointWordings.state} <> 'withdrawn'`,
        ),
      )
      .orderBy(desc(jointWordings.proposedOn)),
  ]);
  return { held, jointWordings: proposedOrAgreed };
}
