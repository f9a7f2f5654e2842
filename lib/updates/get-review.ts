import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { milestones, plans, programmes, updates } from "@/db/schema";
import { updateSteps } from "@/db/vocabulary";
import { can, type Actor } from "@/lib/access/permissions";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isKnowable } from "@/lib/milestones/is-knowable";
import { canStep } from "./lifecycle";
import { titleOn } from "@/lib/texts/text-on";
import { isSignedBy } from "./is-signed-over";
import { listSteps } from "./list-steps";
import { writersOf } from "./lock-update";
import { publishedWords } from "./published-words";
import { readWords } from "./read-words";
import { stateOn } from "./state-on";
import { wordsFor } from "./words-for";

/**
 * One update before its reviewer: the words of its body that the public reads beside it, the words
 * asked about, the steps so far, and the steps that the actor may take.
 * @throws Refusal 404 for an update that is not there or not for the actor's eyes
 */
export async function getReview(actor: Actor, updateId: string, day: Day) {
  const [found] = await db
    .select({
      update: updates,
      stateThen: stateOn(day),
      isSigned: isSignedBy(day),
      bodyName: nameOfBody(updates.bodyId, day),
      code: milestones.code,
      title: titleOn(day),
      visibility: milestones.visibility,
      plan: plans.slug,
      programme: programmes.slug,
    })
    .from(updates)
    .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(programmes, eq(programmes.id, plans.programmeId))
    .where(eq(updates.id, updateId));
  if (!found?.stateThen || !can(actor, "update.read", found.update)) throw unknownThing();
  if (!(await isKnowable(actor, found.update.milestoneId))) throw unknownThing();

  const { update, isSigned: signed, stateThen, ...place } = found;
  const [before, after, steps, writerIds] = await Promise.all([
    publishedWords(update.milestoneId, { bodyId: update.bodyId }, day, update.id),
    readWords(db, update),
    listSteps(update.id, day),
    writersOf(db, update.id),
  ]);
  const subject = { ...update, writerIds };
  const seesInside = can(actor, "update.readInside", subject);
  return {
    ...place,
    id: update.id,
    milestoneId: update.milestoneId,
    isSigned: signed,
    version: update.version,
    sideCode: update.sideCode,
    state: stateThen,
    submittedOn: update.submittedOn,
    isOwnText: writerIds.includes(actor.personId),
    before,
    after: seesInside ? after : wordsFor("reviewers", after),
    // What a side's own people told one another stays with them.
    steps: seesInside ? steps : steps.filter(({ step }) => step !== "return"),
    mayTake: updateSteps.filter(
      (step) =>
        can(actor, `update.${step}`, subject) && canStep(step, { ...update, isSigned: signed }),
    ),
  };
}
