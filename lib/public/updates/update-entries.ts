import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { EntriesAsked } from "@/lib/public/feeds/entries-asked";
import type { Entry } from "@/lib/public/feeds/entry";
import { isInScope } from "@/lib/public/feeds/is-in-scope";
import { placeOn } from "@/lib/public/milestones/place-on";
import { publicTextSince } from "@/lib/texts/text-set-on";
import { publicUpdate } from "./columns";
import { isPublicUpdate } from "./known-on";

/** What the sides published: of a side or a body, its own words alone. What was retracted is gone. */
export async function updateEntries({
  programme,
  scope,
  day,
  limit,
}: EntriesAsked): Promise<Entry[]> {
  const of = publicUpdate(day);
  const rows = await db
    .select({
      id: of.id,
      on: of.publishedOn,
      changedOn: publicTextSince(day),
      at: s.updates.publishedAt,
      milestone: placeOn(day),
      sideCode: of.sideCode,
      body: nameOfBody(s.updates.bodyId, s.updates.publishedOn),
      claim: of.claim,
      percentDone: of.percentDone,
      text: of.publicText,
    })
    .from(s.updates)
    .innerJoin(s.milestones, eq(s.milestones.id, s.updates.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .innerJoin(s.bodies, eq(s.bodies.id, s.updates.bodyId))
    .where(
      and(
        isInScope(programme, scope, day),
        isPublicUpdate(day),
        scope.side ? eq(s.updates.sideCode, scope.side) : undefined,
        scope.body ? eq(s.bodies.slug, scope.body) : undefined,
      ),
    )
    .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt))
    .limit(limit);
  return rows.map((row) => ({ kind: "update", ...row }));
}
