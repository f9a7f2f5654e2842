import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { plans, roundDues, rounds } from "@/db/schema";
import { cycles, languages, type SideCode, sideCodes } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { loadCalendars } from "@/lib/calendars/load-calendars";
import { type Day, DaySchema } from "@/lib/dates/day";
import { programmeToday, sideToday } from "@/lib/dates/programme-today";
import { workingDayFrom } from "@/lib/dates/working-days";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { translator } from "@/lib/i18n/translator";
import { termLabel } from "@/lib/labels/term-label";
import { dueDayAfter, periodAt } from "./cycle";
import { listObligations } from "./list-obligations";

export const RoundInput = z.object({
  planId: z.uuid(),
  cycle: z.enum(cycles, "choose"),
  asOfOn: DaySchema,
  /** Left empty, the cycle's own due day. */
  due: z.object({ BY: DaySchema.optional(), KZ: DaySchema.optional() }).default({}),
});
export type RoundInput = z.output<typeof RoundInput>;

/**
 * Opens a reporting round of an approved plan and lists who owes what. A due day that is no working day
 * of its side's calendar moves to the next one that is.
 * @throws Refusal 404, 403, 409 while another round is open or when the periods overlap, or 422
 */
export async function openRound(actor: Actor, input: RoundInput): Promise<{ roundId: string }> {
  const name = await roundName(input);
  return transaction(async (tx) => {
    authorize(actor, "round.open");
    const today = programmeToday();
    const last = await holdPlan(tx, input.planId);
    if (last && last.closedOn === null) throw new Refusal("conflict", "roundOpen");
    if (last && (input.asOfOn <= last.asOfOn || last.closedOn! > today))
      throw new Refusal("conflict", "roundOverlaps");
    const calendars = await loadCalendars(tx);
    const due = sideCodes.map((sideCode) => ({
      sideCode,
      dueOn: input.due[sideCode]
        ? workingDayFrom(input.due[sideCode], calendars[sideCode])
        : dueDayAfter(input.cycle, input.asOfOn, calendars[sideCode]),
    }));
    wantDuesAhead(due);

    const [round] = await tx
      .insert(rounds)
      .values({
        planId: input.planId,
        number: (last?.number ?? 0) + 1,
        cycle: input.cycle,
        name,
        opensOn: today,
        asOfOn: input.asOfOn,
        provenance: "official",
      })
      .returning({ id: rounds.id });
    const roundId = round!.id;
    await tx.insert(roundDues).values(due.map((row) => ({ ...row, roundId })));
    const owed = await listObligations(tx, { id: roundId, planId: input.planId }, today);
    await recordEvent(tx, actor, {
      kind: "round.opened",
      subjectId: roundId,
      facts: { planId: input.planId, cycle: input.cycle, asOfOn: input.asOfOn, owed },
    });
    return { roundId };
  });
}

/** Holds the plan, so that two who open a round take turns; gives its latest round. */
async function holdPlan(tx: Tx, planId: string) {
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId)).for("no key update");
  if (!plan) throw unknownThing();
  if (plan.state !== "approved") throw new Refusal("conflict", "planNotApproved");
  const [last] = await tx
    .select()
    .from(rounds)
    .where(eq(rounds.planId, planId))
    .orderBy(desc(rounds.number))
    .limit(1);
  return last;
}

function wantDuesAhead(due: readonly { sideCode: SideCode; dueOn: Day }[]): void {
  const faults = Object.fromEntries(
    due
      .filter(({ sideCode, dueOn }) => dueOn < sideToday(sideCode))
      .map(({ sideCode }) => [`due.${sideCode}`, ["past"]]),
  );
  if (Object.keys(faults).length > 0) throw new Refusal("invalid", "incomplete", faults);
}

/** The period's name in every language. */
async function roundName({ cycle, asOfOn }: RoundInput) {
  const period = periodAt(cycle, asOfOn);
  const names = await Promise.all(
    languages.map(
      async (language) =>
        [language, termLabel(period, language, await translator(language))] as const,
    ),
  );
  return { original: "ru" as const, ...Object.fromEntries(names) };
}
