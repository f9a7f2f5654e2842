import { and, desc, eq, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { decisions, meetings, milestones, plans, programmes } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { titleOn } from "@/lib/texts/text-on";
import { decisionStateOn } from "./decision-state-on";
import { canDecide, openDecisionStates } from "./lifecycle";

type Queue = "agree" | "record" | "open" | "over";

/**
 * The decisions of the programme as they stood on a day, the latest first, each in the queue of what the
 * actor may do about it.
 * @throws Refusal 403
 */
export async function listDecisions(actor: Actor, day: Day) {
  authorize(actor, "decision.read");
  const rows = await db
    .select({
      id: decisions.id,
      kind: decisions.kind,
      state: decisionStateOn(day),
      proposedBySide: decisions.proposedBySide,
      proposerId: decisions.proposerId,
      proposedOn: decisions.proposedOn,
      inForceOn: decisions.inForceOn,
      instrument: decisions.instrument,
      instrumentNumber: decisions.instrumentNumber,
      meeting: meetings.title,
      plan: plans.slug,
      programme: programmes.slug,
      planTitle: plans.title,
      code: milestones.code,
      title: sql<LocalText | null>`${titleOn(day)}`,
    })
    .from(decisions)
    .innerJoin(plans, eq(plans.id, decisions.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .leftJoin(milestones, eq(milestones.id, decisions.milestoneId))
    .leftJoin(meetings, eq(meetings.id, decisions.meetingId))
    .where(
      and(
        lte(decisions.proposedOn, day),
        sql`(${decisions.milestoneId} is null or ${isForTheEyesOf(actor)})`,
      ),
    )
    .orderBy(desc(decisions.proposedOn), desc(decisions.id));
  return rows.map(({ proposerId, ...row }) => {
    const subject = { sideCode: row.proposedBySide, authorId: proposerId };
    const may = (step: "agree" | "record") =>
      can(actor, `decision.${step}`, subject) && canDecide(step, row.state);
    const queue: Queue = may("agree")
      ? "agree"
      : may("record")
        ? "record"
        : openDecisionStates.includes(row.state)
          ? "open"
          : "over";
    return { ...row, queue };
  });
}
