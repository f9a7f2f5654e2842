import { and, asc, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { groupBy } from "@/lib/group-by";
import { publicArea } from "@/lib/public/areas/columns";
import { publicPlan } from "@/lib/public/plans/columns";
import { publicRecord } from "@/lib/public/records/columns";
import { isKnownRecord } from "@/lib/public/records/known-on";
import { publicSource } from "@/lib/public/sources/columns";
import { dayAsked, idAsked, programmeAsked, prepared } from "@/lib/public/prepared";
import { publicEvidence, publicUpdate } from "@/lib/public/updates/columns";
import { isPublicEvidence, isPublicUpdate } from "@/lib/public/updates/known-on";
import { previousVersion } from "@/lib/updates/previous-version";
import { publicMilestoneInFull, publicTerm } from "./columns";
import { agreedOn, linksOf } from "./get-agreed";
import { isKnownTerm, isPublicMilestone } from "./known-on";
import { findMilestone, idOfMilestone } from "./load-milestones";
import { relatedTo } from "./related-to";

/**
 * One public milestone with everything the world may read of it on a day.
 * @throws Refusal 404 for one that is not there, is restricted, or was not listed yet
 */
export async function getMilestone(
  programme: string,
  address: { plan: string; code: string },
  day: Day,
) {
  const row = await findMilestone(programme, address, day);
  if (!row) throw unknownThing();

  const of = { programme, id: idOfMilestone(row), day };
  const [[found], terms, bodies, records, versions, links, agreed] = await Promise.all([
    inFull().execute(of),
    termsOf().execute(of),
    bodiesOf().execute(of),
    recordsOf().execute(of),
    versionsOf(of),
    linksOf(of),
    agreedOn(of),
  ]);
  if (!found) throw unknownThing();
  const { id: _, ...milestone } = found;
  return {
    ...milestone,
    standing: row.standing,
    turns: row.turns,
    terms,
    bodies,
    records,
    versions,
    ...links,
    ...agreed,
  };
}

const inFull = prepared(() =>
  db
    .select({
      ...publicMilestoneInFull(dayAsked),
      firstTitle: s.milestones.title,
      plan: publicPlan(dayAsked),
      area: publicArea,
      source: publicSource,
      ...relatedTo(programmeAsked, dayAsked),
    })
    .from(s.milestones)
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
    .leftJoin(s.sources, eq(s.sources.id, s.milestones.sourceId))
    .where(and(eq(s.milestones.id, idAsked), isPublicMilestone(programmeAsked, dayAsked)))
    .prepare("milestone"),
);

const termsOf = prepared(() =>
  db
    .select({ ...publicTerm, source: publicSource })
    .from(s.terms)
    .leftJoin(s.sources, eq(s.sources.id, s.terms.sourceId))
    .where(and(eq(s.terms.milestoneId, idAsked), isKnownTerm(dayAsked)))
    .orderBy(asc(s.terms.number))
    .prepare("terms_of_milestone"),
);

const bodiesOf = prepared(() =>
  db
    .select({
      body: s.bodies.slug,
      sideCode: s.responsibilities.sideCode,
      part: s.responsibilities.part,
      name: nameOfBody(s.responsibilities.bodyId, dayAsked),
      provenance: s.responsibilities.provenance,
    })
    .from(s.responsibilities)
    .innerJoin(s.bodies, eq(s.bodies.id, s.responsibilities.bodyId))
    .where(and(eq(s.responsibilities.milestoneId, idAsked), isResponsibleOn(dayAsked)))
    .orderBy(asc(s.responsibilities.part), asc(s.bodies.slug))
    .prepare("bodies_of_milestone"),
);

const recordsOf = prepared(() =>
  db
    .select({ ...publicRecord, source: publicSource })
    .from(s.importedRecords)
    .innerJoin(s.sources, eq(s.sources.id, s.importedRecords.sourceId))
    .where(and(eq(s.importedRecords.milestoneId, idAsked), isKnownRecord(dayAsked)))
    .orderBy(desc(s.importedRecords.knownOn), desc(s.importedRecords.happenedOn))
    .prepare("records_of_milestone"),
);

const isVersion = and(eq(s.updates.milestoneId, idAsked), isPublicUpdate(dayAsked));

const sideWords = prepared(() =>
  db
    .select({
      ...publicUpdate(dayAsked),
      isLead: sql<boolean>`${s.responsibilities.part} = 'lead'`,
      bodySlug: s.bodies.slug,
      body: nameOfBody(s.updates.bodyId, s.updates.publishedOn),
      beforeId: previousVersion,
      runs: s.comparisons.runs,
    })
    .from(s.updates)
    .innerJoin(s.bodies, eq(s.bodies.id, s.updates.bodyId))
    .innerJoin(
      s.responsibilities,
      and(
        eq(s.responsibilities.milestoneId, s.updates.milestoneId),
        eq(s.responsibilities.bodyId, s.updates.bodyId),
      ),
    )
    .leftJoin(
      s.comparisons,
      and(eq(s.comparisons.updateId, s.updates.id), eq(s.comparisons.beforeId, previousVersion)),
    )
    .where(isVersion)
    .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt))
    .prepare("versions_of_milestone"),
);

const evidenceOf = prepared(() =>
  db
    .select({ updateId: s.evidence.updateId, ...publicEvidence })
    .from(s.evidence)
    .innerJoin(s.updates, eq(s.updates.id, s.evidence.updateId))
    .where(and(isVersion, isPublicEvidence))
    .orderBy(asc(s.evidence.position))
    .prepare("evidence_of_milestone"),
);

/** Every published version, newest first; each under the name its body bore on that day. */
async function versionsOf(of: { id: string; day: Day }) {
  const [versions, documents] = await Promise.all([
    sideWords().execute(of),
    evidenceOf().execute(of),
  ]);
  const documentsOf = groupBy(documents, "updateId");
  const nth = new Map(versions.map(({ id }, index) => [id, index]));
  return versions.map(({ id, beforeId, ...version }) => ({
    ...version,
    /** The one that it is held against, by its number in this list. */
    before: (beforeId === null ? undefined : nth.get(beforeId)) ?? null,
    evidence: (documentsOf.get(id) ?? []).map(({ updateId: _, ...document }) => document),
  }));
}
