import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { isAgreed } from "@/lib/plans/plan-state-on";
import type { Asked } from "./asked";
import { hitRow, isOf } from "./hit-row";
import { matches } from "./matches";
import { scores } from "./scores";

// WHAT IS PUBLIC of bodies, plans, areas and reports to whoever searches: they are found by their names.

const { areas, bodies, bodyNames, frozenReports, plans, rounds } = s;

/** A body by any name that it had borne by a day, under the name of the day. */
export const bodyHits = (asked: Asked, day: Day) => sql`
  ${hitRow({
    kind: "body",
    key: bodies.slug,
    title: nameOfBody(bodies.id, day),
    texts: [bodyNames.name],
    provenance: bodies.provenance,
    sourceId: bodies.sourceId,
    score: scores.title,
  })}
  from ${bodies} join (
    select distinct on (${bodyNames.bodyId}) ${bodyNames.bodyId}, ${bodyNames.name} from ${bodyNames}
    where ${and(
      matches(asked.all, bodyNames.name),
      or(isNull(bodyNames.validFrom), lte(bodyNames.validFrom, day)),
    )}
    order by ${bodyNames.bodyId}, ${bodyNames.validFrom} desc nulls last
  ) as ${bodyNames} on ${bodyNames.bodyId} = ${bodies.id}
  where ${or(isNull(bodies.validFrom), lte(bodies.validFrom, day))}`;

export const planHits = (programme: string, asked: Asked, day: Day) => sql`
  ${hitRow({
    kind: "plan",
    key: plans.slug,
    title: plans.title,
    on: plans.firstOn,
    provenance: plans.provenance,
    sourceId: plans.sourceId,
    score: scores.title,
  })} from ${plans}
  where ${and(
    matches(asked.all, plans.title),
    isOf(plans.programmeId, programme),
    isAgreed(day),
    lte(sql`coalesce(${plans.approvedOn}, ${plans.firstOn})`, day),
  )}`;

export const areaHits = (programme: string, asked: Asked) => sql`
  ${hitRow({
    kind: "area",
    key: areas.slug,
    title: areas.name,
    provenance: areas.provenance,
    sourceId: areas.sourceId,
    score: scores.title,
  })} from ${areas}
  where ${and(
    matches(asked.all, areas.name),
    isOf(areas.programmeId, programme),
    eq(areas.visibility, "public"),
  )}`;

/** A frozen report by the name of its round or of its plan. */
export const reportHits = (programme: string, asked: Asked, day: Day) => sql`
  ${hitRow({
    kind: "report",
    key: frozenReports.id,
    title: sql`coalesce(${rounds.name}, ${plans.title})`,
    texts: [plans.title],
    on: frozenReports.frozenOn,
    score: scores.title,
  })}
  from ${frozenReports} join ${plans} on ${plans.id} = ${frozenReports.planId}
  left join ${rounds} on ${rounds.id} = ${frozenReports.roundId}
  where ${and(
    isOf(plans.programmeId, programme),
    lte(frozenReports.frozenOn, day),
    sql`(${plans.id} in (select ${plans.id} from ${plans} where ${matches(asked.all, plans.title)})
      or ${rounds.id} in (select ${rounds.id} from ${rounds} where ${matches(asked.all, rounds.name)}))`,
  )}`;
