import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import type { Tx } from "@/db/connect";
import { meetingAddresses, meetingChairs, meetings, programmes } from "@/db/schema";
import { meetingKinds, sideCodes } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { DaySchema } from "@/lib/dates/day";
import { Refusal, unknownThing } from "@/lib/errors";
import { recordEvent } from "@/lib/history/record-event";
import { line, link } from "@/lib/texts/line";
import { LocalLine, OptionalLocalLine, OptionalLocalWords } from "@/lib/texts/local-words";
import { wantVersion } from "@/lib/updates/lock-update";

export const MeetingInput = z
  .object({
    programmeId: z.uuid(),
    /** Empty for a new one. */
    meetingId: z.uuid().optional(),
    version: z.coerce.number().int().min(0).default(0),
    slug: z
      .string("required")
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "slug"),
    kind: z.enum(meetingKinds, "choose"),
    number: z.coerce.number("number").int("number").min(1, "number").max(999, "number").optional(),
    title: LocalLine,
    announcedFor: OptionalLocalLine,
    heldFrom: DaySchema.optional(),
    heldTo: DaySchema.optional(),
    place: OptionalLocalLine,
    agenda: OptionalLocalWords,
    outcome: OptionalLocalWords,
    minutesNumber: line(100).optional(),
    minutesAddress: link.optional(),
    chairs: z.object({ BY: OptionalLocalLine, KZ: OptionalLocalLine }),
  })
  .refine(({ heldFrom, heldTo }) => !heldFrom || !heldTo || heldFrom <= heldTo, {
    path: ["heldTo"],
    error: "lastBeforeFirst",
  });
export type MeetingInput = z.output<typeof MeetingInput>;

/**
 * The secretariat enters a meeting, or revises one: dates announced and held, place, co-chairs, agenda,
 * minutes. Numbers may have gaps; none is given twice.
 * @throws Refusal 404, 403, 409 when it was changed meanwhile, or 422
 */
export async function setMeeting(actor: Actor, input: MeetingInput): Promise<{ slug: string }> {
  const { meetingId, version, chairs, ...given } = input;
  const heldTo = given.heldTo ?? given.heldFrom ?? null;
  const columns = {
    ...given,
    number: given.number ?? null,
    heldFrom: given.heldFrom ?? null,
    heldTo,
    minutesNumber: given.minutesNumber ?? null,
    minutesAddress: given.minutesAddress ?? null,
    precision: given.heldFrom ? ("day" as const) : ("unknown" as const),
  };
  return transaction(async (tx) => {
    authorize(actor, "meeting.set");
    await holdProgramme(tx, input.programmeId);
    await wantFree(tx, input);
    const id = meetingId ? await revise(tx, meetingId, version, columns) : await add(tx, columns);
    await setChairs(tx, id, chairs);
    await recordEvent(tx, actor, {
      kind: meetingId ? "meeting.revised" : "meeting.added",
      subjectId: id,
      facts: { meeting: input.slug },
    });
    return { slug: input.slug };
  });
}

/** Who takes the chair; the post of one who stays is kept. */
async function setChairs(tx: Tx, meetingId: string, chairs: MeetingInput["chairs"]) {
  for (const sideCode of sideCodes) {
    const name = chairs[sideCode];
    if (name)
      await tx
        .insert(meetingChairs)
        .values({ meetingId, sideCode, name })
        .onConflictDoUpdate({
          target: [meetingChairs.meetingId, meetingChairs.sideCode],
          set: { name },
        });
    else
      await tx
        .delete(meetingChairs)
        .where(and(eq(meetingChairs.meetingId, meetingId), eq(meetingChairs.sideCode, sideCode)));
  }
}

type Columns = Omit<typeof meetings.$inferInsert, "provenance">;

async function add(tx: Tx, columns: Columns): Promise<string> {
  const [added] = await tx
    .insert(meetings)
    .values({ ...columns, provenance: "official" })
    .returning({ id: meetings.id });
  return added!.id;
}

/** What was loaded from a source keeps its provenance and how exactly its day is known, while the day stays. */
async function revise(tx: Tx, id: string, version: number, columns: Columns): Promise<string> {
  const [held] = await tx.select().from(meetings).where(eq(meetings.id, id)).for("no key update");
  if (!held || held.programmeId !== columns.programmeId) throw unknownThing();
  wantVersion(held, version);
  const precision = columns.heldFrom === held.heldFrom ? held.precision : columns.precision;
  await tx
    .update(meetings)
    .set({ ...columns, precision, version: held.version + 1 })
    .where(eq(meetings.id, id));
  return id;
}

async function holdProgramme(tx: Tx, programmeId: string): Promise<void> {
  const [programme] = await tx
    .select({ id: programmes.id })
    .from(programmes)
    .where(eq(programmes.id, programmeId))
    .for("no key update");
  if (!programme) throw unknownThing();
}

async function wantFree(tx: Tx, input: MeetingInput): Promise<void> {
  const others = await tx
    .select({
      number: meetings.number,
      programmeId: meetings.programmeId,
    })
    .from(meetings)
    .where(input.meetingId ? ne(meetings.id, input.meetingId) : undefined);
  const faults: Record<string, string[]> = {};
  const [known] = await tx
    .select({ meetingId: meetingAddresses.meetingId })
    .from(meetingAddresses)
    .where(eq(meetingAddresses.slug, input.slug));
  // Also one that another meeting had before: what was cited leads to that one.
  if (known && known.meetingId !== input.meetingId) faults["slug"] = ["slugTaken"];
  const isTaken = others.some(
    ({ number, programmeId }) => number === input.number && programmeId === input.programmeId,
  );
  if (input.number !== undefined && isTaken) faults["number"] = ["numberTaken"];
  if (Object.keys(faults).length > 0) throw new Refusal("invalid", "incomplete", faults);
}
