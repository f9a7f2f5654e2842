import { and, asc, eq, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { programmes, sources, statements } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { publicStatement } from "./public-body";
import { publicSource } from "./what-is-public";

/** What was said on a topic by a day, in the order of time, each with its speaker, date and source. */
export const listStatements = (programme: string, topic: string, day: Day) =>
  db
    .select({ ...publicStatement, source: publicSource })
    .from(statements)
    .innerJoin(programmes, eq(programmes.id, statements.programmeId))
    .innerJoin(sources, eq(sources.id, statements.sourceId))
    .where(
      and(eq(programmes.slug, programme), eq(statements.topic, topic), lte(statements.saidOn, day)),
    )
    .orderBy(asc(statements.saidOn), asc(statements.number));
