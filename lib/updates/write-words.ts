import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/connect";
import { bodies, evidence, milestones, plans, responsibilities, updates } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { programmeToday } from "@/lib/dates/programme-today";
import { Refusal, unknownThing } from "@/lib/errors";
import { isAgreed } from "@/lib/plans/plan-state-on";
import { columnsOf } from "./columns";
import { editableStates, openStates } from "./lifecycle";
import { wantVersion, type StoredUpdate } from "./lock-update";
import { findRoundId } from "./find-round-id";
import { isBlankEvidence, UpdateWords } from "./words";

/** What the update form sends: on which milestone, for which body, over which version (0: none seen yet). */
export const UpdateInput = UpdateWords.extend({
  milestoneId: z.uuid(),
  bodyId: z.uuid(),
  version: z.coerce.number().int().min(0),
});
export type UpdateInput = z.output<typeof UpdateInput>;

/**
 * Writes the words into the body's open update on the milestone, which is made when there is none.
 * The responsibility's row is held first, so that two writers of one body take turns.
 * @throws Refusal 404 for a milestone that is not the body's or of a draft plan, 403 without the right, 409 when stale or not editable,
 * 422 with both a per cent and a reason why there is none
 */
export async function writeWords(
  tx: Tx,
  actor: Actor,
  input: UpdateInput,
): Promise<{ update: StoredUpdate; isNew: boolean }> {
  const responsibility = await holdResponsibility(tx, input);
  authorize(actor, "update.draft", { bodyId: input.bodyId, sideCode: responsibility.sideCode });

  const [[open], roundId] = await Promise.all([
    tx
      .select()
      .from(updates)
      .where(
        and(
          eq(updates.milestoneId, input.milestoneId),
          eq(updates.bodyId, input.bodyId),
          inArray(updates.state, [...openStates]),
        ),
      )
      .for("update"),
    // Asked only where none has been seen: then one is begun, or it is refused below.
    input.version === 0 ? findRoundId(tx, { ...input, ...responsibility }) : null,
  ]);
  wantVersion(open ?? { version: 0 }, input.version);
  if (input.percentDone !== undefined && input.percentGap)
    throw new Refusal("invalid", "incomplete", { percentGap: ["gapOrNumber"] });
  if (open && !editableStates.includes(open.state)) throw new Refusal("conflict", "wrongState");

  const columns = {
    ...columnsOf(input),
    authorId: actor.personId,
    revisedAt: new Date(),
  };
  const [update] = open
    ? await tx
        .update(updates)
        .set({ ...columns, version: open.version + 1 })
        .where(eq(updates.id, open.id))
        .returning()
    : await tx
        .insert(updates)
        .values({
          ...columns,
          milestoneId: input.milestoneId,
          bodyId: input.bodyId,
          sideCode: responsibility.sideCode,
          roundId,
        })
        .returning();
  if (!update) throw unknownThing();

  await writeEvidence(tx, update.id, input.evidence, !open);
  return { update, isNew: !open };
}

async function holdResponsibility(tx: Tx, input: { milestoneId: string; bodyId: string }) {
  const [held] = await tx
    .select({ sideCode: responsibilities.sideCode, planId: milestones.planId })
    .from(responsibilities)
    .innerJoin(milestones, eq(milestones.id, responsibilities.milestoneId))
    .innerJoin(plans, eq(plans.id, milestones.planId))
    .innerJoin(bodies, eq(bodies.id, responsibilities.bodyId))
    .where(
      and(
        isAgreed(programmeToday()),
        eq(responsibilities.milestoneId, input.milestoneId),
        eq(responsibilities.bodyId, input.bodyId),
        isResponsibleOn(programmeToday()),
      ),
    )
    .for("update", { of: responsibilities });
  if (!held) throw unknownThing();
  return held;
}

async function writeEvidence(
  tx: Tx,
  updateId: string,
  documents: UpdateWords["evidence"],
  isNew: boolean,
) {
  if (!isNew) await tx.delete(evidence).where(eq(evidence.updateId, updateId));
  const rows = documents
    .filter((document) => !isBlankEvidence(document))
    .map((document, position) => ({
      updateId,
      position,
      title: document.title,
      number: document.number,
      issuedOn: document.issuedOn ?? null,
      address: document.address ?? null,
      release: document.release,
    }));
  if (rows.length > 0) await tx.insert(evidence).values(rows);
}
