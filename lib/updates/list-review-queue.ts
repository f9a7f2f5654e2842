import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { events, milestones, plans, programmes, updates } from "@/db/schema";
import { otherSide } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { titleOn } from "@/lib/texts/text-on";
import { isClosedOver } from "./is-closed-over";
import { isSignedBy } from "./is-signed-over";
import { canStep } from "./lifecycle";
import { writing } from "./lock-update";
import { stateOn } from "./state-on";

type ReviewQueue = "clear" | "countersign" | "publish" | "waiting" | "published";

const steps = ["clear", "countersign", "publish"] as const;
const latestPublished = 20;

/**
 * The updates that the actor may read and that are on their way, oldest first, each in the queue of
 * what the actor may do about it; then the ones published lately.
 * @throws Refusal 403 without the right to review
 */
export async function listReviewQueue(actor: Actor, day: Day) {
  authorize(actor, "review.open");
  const state = stateOn(day);
  const columns = {
    id: updates.id,
    bodyId: updates.bodyId,
    sideCode: updates.sideCode,
    authorId: updates.authorId,
    writerIds: sql<string[]>`array(select distinct e.actor_id from ${events} e
      where e.subject_id = ${updates.id} and e.kind in ${writing})`,
    state,
    claim: updates.claim,
    isSigned: isSignedBy(day),
    percentDone: updates.percentDone,
    submittedOn: updates.submittedOn,
    publishedOn: updates.publishedOn,
    bodyName: nameOfBody(updates.bodyId, updates.submittedOn),
    code: milestones.code,
    title: titleOn(day),
    visibility: milestones.visibility,
    plan: plans.slug,
    programme: programmes.slug,
  };
  const from = () =>
    db
      .select(columns)
      .from(updates)
      .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId));

  // Narrowed in SQL to what the statute's `update.read` lets each membership see.
  const readable = actor.memberships.map(({ role, sideCode }) => {
    if (role === "auditor")
      return inArray(state, ["submitted", "cleared", "countersigned", "returned"]);
    if (role === "secretariat") return inArray(state, ["cleared", "countersigned"]);
    if (role !== "coordinator" || !sideCode) return undefined;
    return or(
      and(
        eq(updates.sideCode, sideCode),
        inArray(state, ["submitted", "cleared", "countersigned", "returned"]),
      ),
      and(
        eq(updates.sideCode, otherSide[sideCode]),
        eq(updates.claim, "done"),
        or(
          inArray(state, ["cleared", "countersigned"]),
          // A claim can wait for its signature after it was published, until it is closed.
          and(eq(state, "published"), sql`not ${isSignedBy(day)}`, sql`not ${isClosedOver(day)}`),
        ),
      ),
    );
  });
  const [open, published] = await Promise.all([
    from()
      .where(and(or(...readable), isForTheEyesOf(actor)))
      .orderBy(asc(updates.submittedAt)),
    from()
      .where(and(eq(state, "published"), isForTheEyesOf(actor)))
      .orderBy(desc(updates.publishedAt))
      .limit(latestPublished),
  ]);
  const queueOf = (row: (typeof open)[number]): ReviewQueue =>
    steps.find((step) => can(actor, `update.${step}`, row) && canStep(step, row)) ?? "waiting";
  return [
    ...open
      .filter((row) => can(actor, "update.read", row))
      .map((row) => ({ ...row, queue: queueOf(row) })),
    ...published
      .filter(({ id }) => !open.some((row) => row.id === id))
      .map((row) => ({ ...row, queue: "published" as const })),
  ].map(({ authorId: _, writerIds: __, bodyId: ___, isSigned: ____, ...row }) => row);
}
