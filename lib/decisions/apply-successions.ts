import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { milestones, plans, successions, terms } from "@/db/schema";
import type { SuccessionKind } from "@/db/vocabulary";
import type { LocalText } from "@/db/columns";
import { completionTextOn, titleOn } from "@/lib/texts/text-on";
import { withoutOlder } from "@/lib/texts/without-older";
import type { TermWords } from "@/lib/standing/term-words";
import type { Recorded } from "./apply-decision";
import type { DecidedOf } from "./decision-content";
import { copyResponsibilities, insertMilestone } from "./insert-milestone";

type Milestone = typeof milestones.$inferSelect;

/** The milestone goes on in a later plan: in the one that has that number there, or else in a new one. */
export async function carryOver(
  tx: Tx,
  recorded: Recorded,
  milestone: Milestone,
  { planId, code }: DecidedOf<"carry">,
): Promise<void> {
  const [there] = await tx
    .select({ id: milestones.id })
    .from(milestones)
    .where(and(eq(milestones.planId, planId), eq(milestones.code, code)));
  const [into] = await tx.select({ state: plans.state }).from(plans).where(eq(plans.id, planId));
  const isDraft = into?.state === "draft";
  const toId = there?.id ?? (await copyOf(tx, recorded, milestone, { planId, code, isDraft }));
  await succeed(tx, recorded, milestone.id, toId, "carried");
}

export const mergeInto = (tx: Tx, recorded: Recorded, milestone: Milestone, intoId: string) =>
  succeed(tx, recorded, milestone.id, intoId, "merged");

export async function splitUp(
  tx: Tx,
  recorded: Recorded,
  milestone: Milestone,
  pieces: DecidedOf<"split">["parts"],
): Promise<void> {
  for (const { code, title } of pieces) {
    const toId = await copyOf(tx, recorded, milestone, { planId: milestone.planId, code, title });
    await succeed(tx, recorded, milestone.id, toId, "split");
  }
}

/** A new milestone in the wording, the term and the hands of the old one. */
async function copyOf(
  tx: Tx,
  { decision, inForceOn }: Recorded,
  milestone: Milestone,
  into: {
    planId: string;
    code: string;
    title?: LocalText;
    /** What goes into a draft is part of the plan that is approved later, no addition to it. */
    isDraft?: boolean;
  },
): Promise<string> {
  const [worded] = await tx
    .select({ title: titleOn(inForceOn), completion: completionTextOn(inForceOn) })
    .from(milestones)
    .where(eq(milestones.id, milestone.id));
  const [term] = await tx
    .select()
    .from(terms)
    .where(eq(terms.milestoneId, milestone.id))
    .orderBy(desc(terms.number))
    .limit(1);
  const { title, completion } = worded!;
  const id = await insertMilestone(tx, {
    planId: into.planId,
    areaId: milestone.areaId,
    code: into.code,
    title: withoutOlder(into.title ?? title),
    completion: completion && withoutOlder(completion),
    visibility: milestone.visibility,
    term: term as TermWords,
    leads: {},
    listedOn: inForceOn,
    decisionId: into.isDraft ? null : decision.id,
  });
  await copyResponsibilities(tx, milestone.id, id, into.isDraft ? null : decision.id);
  return id;
}

async function succeed(
  tx: Tx,
  { decision, inForceOn }: Recorded,
  fromId: string,
  toId: string,
  kind: SuccessionKind,
): Promise<void> {
  await tx.insert(successions).values({
    fromId,
    toId,
    kind,
    onDay: inForceOn,
    decisionId: decision.id,
    provenance: "official",
  });
}
