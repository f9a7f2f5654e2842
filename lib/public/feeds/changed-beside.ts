import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { listReports } from "@/lib/public/get-report";
import { publicBodyName } from "@/lib/public/public-body";
import { isPublicMilestone, publicMeeting } from "@/lib/public/what-is-public";
import type { Asked } from "./changed-milestones";
import type { Entry } from "./entry";

/** Reports that were frozen, of a programme or a plan. */
export async function frozenReports({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  const { plan: asked, ...narrower } = scope;
  if (Object.values(narrower).some((word) => word !== undefined)) return [];
  const reports = await listReports(programme, day);
  return reports
    .filter(({ plan }) => asked === undefined || plan === asked)
    .slice(0, limit)
    .map(({ id, frozenOn, plan, planTitle, round }) => ({
      kind: "report",
      id,
      on: frozenOn,
      at: null,
      plan: { slug: plan, title: planTitle },
      round,
    }));
}

/** Meetings that were held; of a programme as a whole. */
export async function heldMeetings({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
  if (Object.values(scope).some((word) => word !== undefined)) return [];
  const on = sql<string>`(case when ${s.meetings.heldTo} <= ${day} then ${s.meetings.heldTo} else ${s.meetings.heldFrom} end)::text`;
  const rows = await db
    .select({
      id: s.meetings.id,
      on,
      slug: publicMeeting.slug,
      title: publicMeeting.title,
      outcome: publicMeeting.outcome,
      provenance: publicMeeting.provenance,
    })
    .from(s.meetings)
    .innerJoin(s.programmes, eq(s.programmes.id, s.meetings.programmeId))
    .where(and(eq(s.programmes.slug, programme), lte(s.meetings.heldFrom, day)))
    .orderBy(desc(on))
    .limit(limit);
  return rows.map((row) => ({ kind: "meeting", at: null, ...row }));
}

/** New names of bodies that answer for something public; of a programme, a side or the body. */
export async function renamings({ programme, scope, day, limit }: Asked): Promise<Entry[]> {
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
        sql`(${s.bodyNames.validFrom} is null or ${s.bodyNames.validFrom} <= ${day})`,
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
      return [{ kind: "renaming", id, on: validFrom, at: null, ...named }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .slice(0, limit);
}
