import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { milestones, turns } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { barToClosing } from "@/lib/standing/bar-to-closing";
import type { StandingFacts } from "@/lib/standing/standing";
import { standingOn } from "@/lib/standing/standing-on";
import { lockUpdate, wantVersion, type LockedUpdate } from "@/lib/updates/lock-update";
import type { StepInput } from "@/lib/updates/step-input";
import { loadStandingFacts } from "./load-standing-facts";

/**
 * The secretariat closes a milestone over a published claim of done that the other side has confirmed,
 * by its signature or by its silence. The day of completion is that of the latest document.
 * @throws Refusal 404, 403, or 409 when the claim is not confirmed or was closed meanwhile
 */
export async function closeMilestone(actor: Actor, input: StepInput): Promise<void> {
  await transaction(async (tx) => {
    const update = await lockUpdate(tx, input.updateId);
    authorize(actor, "milestone.close", update);
    wantVersion(update, input.version);
    const today = programmeToday();
    await holdMilestone(tx, update.milestoneId);
    const facts = await loadStandingFacts(tx, eq(milestones.id, update.milestoneId), today);
    const doneOn = confirmedOn(facts.get(update.milestoneId), update, today);
    await tx.insert(turns).values({
      milestoneId: update.milestoneId,
      kind: "closed",
      onDay: today,
      doneOn,
      updateId: update.id,
      actorId: actor.personId,
    });
    await recordEvent(tx, actor, {
      kind: "milestone.closed",
      subjectId: update.milestoneId,
      milestoneId: update.milestoneId,
      bodyId: update.bodyId,
      sideCode: update.sideCode,
      facts: { doneOn, updateId: update.id },
    });
  });
}

/** Two who close at once take turns. */
async function holdMilestone(tx: Tx, milestoneId: string): Promise<void> {
  await tx
    .select({ id: milestones.id })
    .from(milestones)
    .where(eq(milestones.id, milestoneId))
    .for("no key update");
}

/** The day of completion of a claim that may be closed. */
function confirmedOn(facts: StandingFacts | undefined, update: LockedUpdate, today: Day): Day {
  if (!facts) throw unknownThing();
  const standing = standingOn(today, facts);
  const word = standing.sides[update.sideCode]?.report;
  if (word?.updateId !== update.id) throw new Refusal("conflict", "wrongState");
  const bar = barToClosing(standing, update.sideCode, today);
  if (bar) throw new Refusal("conflict", bar);
  return word.provedOn ?? word.publishedOn;
}
