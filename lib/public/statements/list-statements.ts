import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { sources, statements } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { publicSource } from "@/lib/public/sources/columns";
import { publicStatement } from "./columns";
import { isKnownStatement } from "./known-on";

/** The topics under which joint plants and projects, and agreements in force, were counted. */
export const countedTopics = {
  plants: ["plants", "projects"],
  agreements: ["legal-base"],
} as const;

/** What had been said on some topics by a day, in the order of time; contradicting words side by side. */
export const listStatements = (programme: string, topics: readonly string[], day: Day) =>
  db
    .select({ ...publicStatement, source: publicSource })
    .from(statements)
    .innerJoin(sources, eq(sources.id, statements.sourceId))
    .where(and(isKnownStatement(programme, day), inArray(statements.topic, [...topics])))
    .orderBy(asc(statements.saidOn), asc(sources.key));
