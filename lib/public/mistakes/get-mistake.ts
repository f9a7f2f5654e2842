import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { mistakes } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { mistakeStateOn } from "@/lib/mistakes/state-on";
import { publicMistake } from "./columns";
import { isKnownMistake } from "./known-on";

/**
 * What became of a reported mistake by a day, for whoever has its reference.
 * @throws Refusal 404
 */
export async function getMistake(reference: string, day: Day) {
  const [mistake] = await db
    .select({ ...publicMistake, state: mistakeStateOn(day) })
    .from(mistakes)
    .where(and(eq(mistakes.reference, reference.toUpperCase()), isKnownMistake(day)));
  if (!mistake) throw unknownThing();
  const { decidedOn, answer, answerLanguage, link, ...reported } = mistake;
  return {
    ...reported,
    answered:
      decidedOn !== null && decidedOn <= day ? { decidedOn, answer, answerLanguage, link } : null,
  };
}
