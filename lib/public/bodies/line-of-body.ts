import { and, asc, eq, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { bodies, bodyNames, bodySuccessors, sources } from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { publicSource } from "@/lib/public/sources/columns";
import { publicBodyName } from "./columns";
import { isKnownName, isKnownSuccessor } from "./known-on";

/** A body's names by period, as far as they had come by a day; its first name it always had. */
export const namesOf = (id: string, day: Day) =>
  db
    .select({ ...publicBodyName(day), source: publicSource })
    .from(bodyNames)
    .leftJoin(sources, eq(sources.id, bodyNames.sourceId))
    .where(and(eq(bodyNames.bodyId, id), isKnownName(day)))
    .orderBy(sql`${bodyNames.validFrom} nulls first`);

/** The bodies that it came from and those that went on with its work, by a day. */
export async function lineOf(id: string, day: Day) {
  const [cameFrom, became] = await Promise.all([
    linked(eq(bodySuccessors.toId, id), "from", day),
    linked(eq(bodySuccessors.fromId, id), "to", day),
  ]);
  return { cameFrom, became };
}

const linked = (which: SQL, end: "from" | "to", day: Day) =>
  db
    .select({
      slug: bodies.slug,
      name: nameOfBody(bodies.id, day),
      onDay: bodySuccessors.onDay,
      provenance: bodySuccessors.provenance,
      source: publicSource,
    })
    .from(bodySuccessors)
    .innerJoin(bodies, eq(bodies.id, end === "to" ? bodySuccessors.toId : bodySuccessors.fromId))
    .leftJoin(sources, eq(sources.id, bodySuccessors.sourceId))
    .where(and(which, isKnownSuccessor(day)))
    .orderBy(asc(bodies.slug));
