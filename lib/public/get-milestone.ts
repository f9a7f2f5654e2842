import { and, asc, desc, eq, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { isKnownBy } from "@/lib/decisions/known-by";
import { unknownThing } from "@/lib/errors";
import { groupBy } from "@/lib/group-by";
import { agreedOn, linksOf } from "./get-agreed";
import { loadMilestones } from "./load-milestones";
import { relatedTo } from "./related-to";
import {
  isPublicEvidence,
  isPublicMilestone,
  isPublicUpdate,
  publicArea,
  publicEvidence,
  publicMilestoneInFull,
  publicPlan,
  publicRecord,
  publicSource,
  publicTerm,
  publicUpdate,
} from "./what-is-public";

/**
 * One public milestone with everything the world may read of it on a day.
 * @throws Refusal 404 for one that is not there, is restricted, or was not listed yet
 */
export async function getMilestone(
  programme: string,
  address: { plan: string; code: string },
  day: Day,
) {
  const [rows, [found]] = await Promise.all([
    loadMilestones(programme, day),
    db
      .select({
        ...publicMilestoneInFull(day),
        firstTitle: s.milestones.title,
        plan: publicPlan(day),
        area: publicArea,
        source: publicSource,
        ...relatedTo(day),
      })
      .from(s.milestones)
      .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
      .innerJoin(s.areas, eq(s.areas.id, s.milestones.areaId))
      .leftJoin(s.sources, eq(s.sources.id, s.milestones.sourceId))
      .where(
        and(
          isPublicMilestone(programme, day),
          eq(s.plans.slug, address.plan),
          eq(s.milestones.code, address.code),
        ),
      ),
  ]);
  const row = rows.find(({ plan, code }) => plan === address.plan && code === address.code);
  if (!found || !row) throw unknownThing();
  const { id, ...milestone } = found;

  const [terms, bodies, records, versions, links, agreed] = await Promise.all([
    termsOf(id, day),
    bodiesOf(id, day),
    recordsOf(id, day),
    versionsOf(id, day),
    linksOf(programme, id, day),
    agreedOn(id, day),
  ]);
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

const termsOf = (id: string, day: Day) =>
  db
    .select({ ...publicTerm, source: publicSource })
    .from(s.terms)
    .leftJoin(s.sources, eq(s.sources.id, s.terms.sourceId))
    .where(
      and(eq(s.terms.milestoneId, id), lte(s.terms.setOn, day), isKnownBy(s.terms.decisionId, day)),
    )
    .orderBy(asc(s.terms.number));

const bodiesOf = (id: string, day: Day) =>
  db
    .select({
      body: s.bodies.slug,
      sideCode: s.responsibilities.sideCode,
      part: s.responsibilities.part,
      name: nameOfBody(s.responsibilities.bodyId, day),
      provenance: s.responsibilities.provenance,
    })
    .from(s.responsibilities)
    .innerJoin(s.bodies, eq(s.bodies.id, s.responsibilities.bodyId))
    .where(and(eq(s.responsibilities.milestoneId, id), isResponsibleOn(day)))
    .orderBy(asc(s.responsibilities.part), asc(s.bodies.slug));

const recordsOf = (id: string, day: Day) =>
  db
    .select({ ...publicRecord, source: publicSource })
    .from(s.importedRecords)
    .innerJoin(s.sources, eq(s.sources.id, s.importedRecords.sourceId))
    .where(and(eq(s.importedRecords.milestoneId, id), lte(s.importedRecords.knownOn, day)))
    .orderBy(desc(s.importedRecords.knownOn), desc(s.importedRecords.happenedOn));

/** Every published version, newest first; each under the name its body bore on that day. */
async function versionsOf(milestoneId: string, day: Day) {
  const which = and(eq(s.updates.milestoneId, milestoneId), isPublicUpdate(day));
  const [rows, documents] = await Promise.all([
    db
      .select({
        ...publicUpdate(day),
        isLead: sql<boolean>`${s.responsibilities.part} = 'lead'`,
        bodySlug: s.bodies.slug,
        body: nameOfBody(s.updates.bodyId, s.updates.publishedOn),
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
      .where(which)
      .orderBy(desc(s.updates.publishedOn), desc(s.updates.publishedAt)),
    db
      .select({ updateId: s.evidence.updateId, ...publicEvidence })
      .from(s.evidence)
      .innerJoin(s.updates, eq(s.updates.id, s.evidence.updateId))
      .where(and(which, isPublicEvidence))
      .orderBy(asc(s.evidence.position)),
  ]);
  const evidenceOf = groupBy(documents, "updateId");
  return rows.map(({ id, ...version }) => ({
    ...version,
    evidence: (evidenceOf.get(id) ?? []).map(({ updateId: _, ...document }) => document),
  }));
}
