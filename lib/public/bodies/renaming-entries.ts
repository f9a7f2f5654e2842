import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { publicBodyName } from "./columns";
import { isKnownName } from "./known-on";

/** New names of bodies that answer for something public; of a programme, a side or the body. */
export async function renamingEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const { plan, area, code, side, body } = scope;
  if (plan || area || code) return [];
  const names = await db
    .select({
      id: s.bodyNames.id,
      ...publicBodyName(day),
      bodyId: s.bodyNames.bodyId,
      slug: s.bodies.slug,
    })
    .from(s.bodyNames)
    .innerJoin(s.bodies, eq(s.bodies.id, s.bodyNames.bodyId))
    .where(
      and(
        side ? eq(s.bodies.sideCode, side) : undefined,
        body ? eq(s.bodies.slug, body) : undefined,
        isKnownName(day),
        inArray(
          s.bodies.id,
          db
            .select({ id: s.responsibilities.bodyId })
            .from(s.responsibilities)
            .innerJoin(s.milestones, eq(s.milestones.id, s.responsibilities.milestoneId))
            .where(and(isPublicMilestone(programme, day), isResponsibleOn(day))),
        ),
      ),
    )
    .orderBy(asc(s.bodyNames.bodyId), sql`${s.bodyNames.validFrom} nulls first`);
  return names
    .flatMap(({ id, slug, name, bodyId, validFrom, provenance }, index): Entry[] => {
      const before = names[index - 1];
      if (!validFrom || before?.bodyId !== bodyId) return [];
      const named = { slug, from: before.name, to: name, provenance };
      const when = { on: validFrom, changedOn: validFrom, at: null };
      return [{ kind: "renaming", id, ...when, ...named }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .slice(0, limit);
}
