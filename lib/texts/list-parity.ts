import { and, asc, desc, eq, isNull, lte, ne } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { milestones, plans, programmes, updates } from "@/db/schema";
import type { Language } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import { can, type Actor } from "@/lib/access/permissions";
import type { Day } from "@/lib/dates/day";
import { isForTheEyesOf } from "@/lib/milestones/is-for-the-eyes-of";
import { completionTextOn, publicTextOn, titleOn } from "./text-on";

/** The languages of equal authority; English is a working text. */
const equalLanguages = ["ru", "be", "kk"] as const satisfies readonly Language[];

export type Lacking = { language: Language; why: "missing" | "older" };

/** What a text lacks to say the same in every language of equal authority. */
export const lackingIn = (text: LocalText): Lacking[] =>
  equalLanguages.flatMap((language): Lacking[] => {
    if (language === text.original) return [];
    if (!text[language]) return [{ language, why: "missing" }];
    return text.older?.includes(language) ? [{ language, why: "older" }] : [];
  });

/**
 * The titles, forms of completion and published words that lack a language or have an older one.
 * @throws Refusal 403
 */
export async function listParity(actor: Actor, day: Day) {
  authorize(actor, "text.read");
  const place = { code: milestones.code, plan: plans.slug, programme: programmes.slug };
  const seen = and(lte(milestones.listedOn, day), isForTheEyesOf(actor));
  const [agreed, published] = await Promise.all([
    db
      .select({
        ...place,
        subjectId: milestones.id,
        title: titleOn(day),
        completion: completionTextOn(day),
      })
      .from(milestones)
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(and(seen, ne(plans.state, "draft")))
      .orderBy(desc(plans.firstOn), asc(milestones.code)),
    db
      .select({ ...place, subjectId: updates.id, text: publicTextOn(day) })
      .from(updates)
      .innerJoin(milestones, eq(milestones.id, updates.milestoneId))
      .innerJoin(plans, eq(plans.id, milestones.planId))
      .innerJoin(programmes, eq(programmes.id, plans.programmeId))
      .where(and(seen, lte(updates.publishedOn, day), isNull(updates.retractedOn)))
      .orderBy(desc(updates.publishedOn)),
  ]);
  const texts = [
    ...agreed.flatMap(({ title, completion, ...row }) => [
      { ...row, field: "title" as const, text: title },
      ...(completion ? [{ ...row, field: "completion" as const, text: completion }] : []),
    ]),
    ...published.map((row) => ({ ...row, field: "public_text" as const })),
  ];
  return {
    total: texts.length,
    mayTranslate: can(actor, "text.translate"),
    lacking: texts.flatMap((row) => {
      const lacks = lackingIn(row.text);
      return lacks.length > 0 ? [{ ...row, lacks }] : [];
    }),
  };
}
