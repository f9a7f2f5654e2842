import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, milestones, plans, programmes, updates } from "@/db/schema";
import { sideCodes } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { decisionStateOn } from "@/lib/decisions/decision-state-on";
import { unknownThing } from "@/lib/errors";
import { barToClosing } from "@/lib/standing/bar-to-closing";
import { standingOn } from "@/lib/standing/standing-on";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";
import { isSignedBy } from "@/lib/updates/is-signed-over";
import { publishedWords } from "@/lib/updates/published-words";
import { stateOn } from "@/lib/updates/state-on";
import { atAddress } from "./at-address";
import { isForTheEyesOf } from "./is-for-the-eyes-of";
import { listReservations } from "./list-matters";
import { loadStandingFacts } from "./load-standing-facts";

export type Matter = Awaited<ReturnType<typeof getMatter>>;

/**
 * One milestone before its reviewers: where it stands, both sides' words, what is held against it, the
 * decisions on it, and the claims of done that wait for a signature or for the closing.
 * @throws Refusal 404 or 403
 */
export async function getMatter(
  actor: Actor,
  address: { programme: string; plan: string; code: string },
  day: Day,
) {
  authorize(actor, "review.open");
  const [milestone] = await db
    .select({
      id: milestones.id,
      code: milestones.code,
      title: titleOn(day),
      completion: completionTextOn(day),
      visibility: milestones.visibility,
      plan: plans.slug,
      planTitle: plans.title,
      planState: plans.state,
      programme: programmes.slug,
    })
    .from(milestones)
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .where(and(atAddress(address), isForTheEyesOf(actor)));
  if (!milestone) throw unknownThing();
  const [facts, held, words, claims, decided] = await Promise.all([
    loadStandingFacts(db, eq(milestones.id, milestone.id), day),
    listReservations(milestone.id, day),
    Promise.all(sideCodes.map((sideCode) => publishedWords(milestone.id, { sideCode }, day))),
    claimsOf(milestone.id, day),
    db
      .select({
        id: decisions.id,
        kind: decisions.kind,
        state: decisionStateOn(day),
        proposedBySide: decisions.proposedBySide,
        proposedOn: decisions.proposedOn,
        inForceOn: decisions.inForceOn,
      })
      .from(decisions)
      .where(and(eq(decisions.milestoneId, milestone.id), sql`${decisions.proposedOn} <= ${day}`))
      .orderBy(desc(decisions.proposedOn)),
  ]);
  const standing = standingOn(day, facts.get(milestone.id)!);
  const side = actor.memberships.find(({ role }) => role === "coordinator")?.sideCode ?? null;
  return {
    ...milestone,
    standing,
    words: { [sideCodes[0]]: words[0] ?? null, [sideCodes[1]]: words[1] ?? null },
    reservations: held.held.map((row) => ({
      ...row,
      mayWithdraw: can(actor, "reservation.withdraw", row),
    })),
    jointWordings: held.jointWordings.map(({ proposerId, ...row }) => {
      const subject = { sideCode: row.proposedBySide, authorId: proposerId };
      const isOpen = row.state === "proposed";
      return {
        ...row,
        mayAgree: isOpen && can(actor, "wording.agree", subject),
        mayWithdraw: isOpen && can(actor, "wording.withdraw", subject),
      };
    }),
    claims: claims
      .filter((claim) => can(actor, "update.read", claim))
      .map(({ id, version, sideCode, state, isSigned: signed, authorId }) => ({
        ...{ id, version, sideCode, state, isSigned: signed },
        mayObject: side !== null && side !== sideCode && !signed,
        mayClose:
          standing.sides[sideCode]?.report?.updateId === id &&
          barToClosing(standing, sideCode, day) === null &&
          can(actor, "milestone.close", { authorId }),
      })),
    decisions: decided,
    mayReserve: can(actor, "reservation.record"),
    mayProposeJointWording: can(actor, "wording.propose"),
    mayPropose: can(actor, "decision.propose") && milestone.planState !== "draft",
  };
}

/** The claims of done that are with the reviewers or published, the latest first. */
const claimsOf = (milestoneId: string, day: Day) =>
  db
    .select({
      id: updates.id,
      version: updates.version,
      sideCode: updates.sideCode,
      bodyId: updates.bodyId,
      state: stateOn(day),
      claim: updates.claim,
      authorId: updates.authorId,
      isSigned: isSignedBy(day),
    })
    .from(updates)
    .where(
      and(
        eq(updates.milestoneId, milestoneId),
        eq(updates.claim, "done"),
        inArray(stateOn(day), ["cleared", "countersigned", "published"]),
      ),
    )
    .orderBy(desc(updates.submittedAt));
