import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { plans, programmes } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { DaySchema } from "@/lib/dates/day";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { LocalLine } from "@/lib/texts/local-words";

export const PlanInput = z
  .object({
    programmeId: z.uuid(),
    slug: z
      .string("required")
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "slug"),
    title: LocalLine,
    firstOn: DaySchema,
    lastOn: DaySchema,
  })
  .refine(({ firstOn, lastOn }) => firstOn <= lastOn, {
    path: ["lastOn"],
    error: "lastBeforeFirst",
  });
export type PlanInput = z.output<typeof PlanInput>;

/**
 * The secretariat begins the draft of a plan; nobody but the reviewers sees it before it is approved.
 * @throws Refusal 404, 403, or 422 when its address is taken
 */
export async function draftPlan(actor: Actor, input: PlanInput): Promise<void> {
  await transaction(async (tx) => {
    authorize(actor, "plan.draft");
    const [programme] = await tx
      .select({ id: programmes.id })
      .from(programmes)
      .where(eq(programmes.id, input.programmeId))
      .for("no key update");
    if (!programme) throw unknownThing();
    const [taken] = await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.programmeId, programme.id), eq(plans.slug, input.slug)));
    if (taken) throw new Refusal("invalid", "incomplete", { slug: ["slugTaken"] });
    const [plan] = await tx
      .insert(plans)
      .values({ ...input, state: "draft", provenance: "official" })
      .returning({ id: plans.id });
    await recordEvent(tx, actor, {
      kind: "plan.drafted",
      subjectId: plan!.id,
      facts: { plan: input.slug },
    });
  });
}
