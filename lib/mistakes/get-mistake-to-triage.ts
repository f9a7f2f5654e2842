import { and, eq, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { mistakes } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { stepsFrom } from "./lifecycle";
import { reportedMistake } from "./reported-mistake";
import { textFragment } from "./text-fragment";

/**
 * A reported mistake as of a day, with the steps that the actor may take and the address that shows the
 * words on their page.
 * @throws Refusal 403 or 404
 */
export async function getMistakeToTriage(actor: Actor, mistakeId: string, day: Day) {
  authorize(actor, "mistake.read");
  const [mistake] = await db
    .select({
      ...reportedMistake(day),
      decidedOn: mistakes.decidedOn,
      answer: mistakes.answer,
      answerLanguage: mistakes.answerLanguage,
      link: mistakes.link,
    })
    .from(mistakes)
    .where(and(eq(mistakes.id, mistakeId), lte(mistakes.receivedOn, day)));
  if (!mistake) throw unknownThing();
  const { decidedOn, answer, answerLanguage, link, ...reported } = mistake;
  return {
    ...reported,
    address: reported.page + textFragment(reported.quote),
    answered:
      decidedOn !== null && decidedOn <= day ? { decidedOn, answer, answerLanguage, link } : null,
    steps: can(actor, "mistake.triage") ? stepsFrom(reported.state) : [],
  };
}
