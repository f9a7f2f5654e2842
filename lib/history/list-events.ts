import { aliasedTable, and, desc, eq, inArray, lt, lte, or, sql, type SQL } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import { db } from "@/db/client";
import {
  areas,
  events,
  memberships,
  milestones,
  people,
  plans,
  programmes,
  responsibilities,
} from "@/db/schema";
import type { EventKind, Role } from "@/db/vocabulary";
import { authorize } from "@/lib/access/authorize";
import type { Actor, Membership } from "@/lib/access/permissions";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { programmeToday } from "@/lib/dates/programme-today";
import { titleOn } from "@/lib/texts/text-on";

/** What the world may know of, once its milestone is public. */
const released: EventKind[] = [
  "update.published",
  "update.retracted",
  "milestone.closed",
  "decision.recorded",
  "wording.agreed",
  "plan.closed",
  "round.opened",
  "round.closed",
  "meeting.added",
  "meeting.revised",
  "body.renamed",
  "body.succeeded",
  "text.translated",
];
/** What the reviewers of both sides and the secretariat do between them. */
const betweenSides: EventKind[] = [
  "milestone.drafted",
  "reservation.recorded",
  "reservation.withdrawn",
  "wording.proposed",
  "wording.withdrawn",
  "decision.proposed",
  "decision.agreed",
  "decision.declined",
  "decision.withdrawn",
  "plan.drafted",
  "settings.revised",
];
const atSecretariat: EventKind[] = [
  "programme.loaded",
  "update.cleared",
  "update.countersigned",
  "mistake.accepted",
  "mistake.fixed",
  "mistake.declined",
  ...betweenSides,
  ...released,
];
const ofDrafts: EventKind[] = ["update.drafted", "update.revised"];
/** Steps that a side's own people take. */
const ofOwnSide: EventKind[] = [
  ...ofDrafts,
  "update.submitted",
  "update.withdrawn",
  "update.cleared",
  "work.handed",
];
const ofOffice: EventKind[] = [
  "programme.loaded",
  "person.added",
  "work.handed",
  "settings.revised",
  ...released,
];

/** Whether the event's milestone has a public page. */
const isPublic = sql`(${milestones.visibility} = 'public' and ${areas.visibility} = 'public'
  and ${plans.state} <> 'draft')`;

/** The events that one membership lets its holder see. */
function visibleTo(membership: Membership): SQL | undefined {
  const mayBeKnown = sql`(${milestones.id} is null or ${isPublic})`;
  const isReleased = and(inArray(events.kind, released), mayBeKnown);
  switch (membership.role) {
    case "auditor":
      return sql`true`;
    case "administrator":
      return and(inArray(events.kind, ofOffice), mayBeKnown);
    case "secretariat":
      return inArray(events.kind, atSecretariat);
    case "coordinator":
      return or(
        isReleased,
        and(
          inArray(events.kind, [...betweenSides, ...released]),
          sql`(${mayBeKnown} or (${plans.state} = 'draft' and ${milestones.visibility} = 'public'
            and ${areas.visibility} = 'public') or exists (select from ${responsibilities} r
            where r.milestone_id = ${milestones.id} and r.side_code = ${membership.sideCode}))`,
        ),
        and(
          eq(events.sideCode, membership.sideCode!),
          sql`${events.kind} like any (array['update.%', 'work.%'])`,
          sql`not ${inArray(events.kind, ofDrafts)}`,
        ),
      );
    case "executor":
      return or(
        isReleased,
        and(
          eq(events.bodyId, membership.bodyId!),
          sql`${events.kind} like any (array['update.%', 'work.%', 'milestone.closed'])`,
        ),
      );
  }
}

export type ListedEvent = Awaited<ReturnType<typeof listEvents>>["events"][number];

/**
 * The history as far as the actor may know it, newest first.
 * @param asked.day only events up to a day
 * @param asked.before only events with a smaller number; the cursor of the next page
 * @throws Refusal 403 without the right to open the history
 */
export async function listEvents(
  actor: Actor,
  asked: {
    before?: number;
    day?: Day;
    milestoneId?: string;
    subjectId?: string;
    limit?: number;
  } = {},
) {
  authorize(actor, "history.open");
  const limit = asked.limit ?? 50;
  const today = programmeToday();
  const author = aliasedTable(people, "author");
  const own = actor.memberships.map(({ sideCode }) => sideCode);
  const seesNames = actor.memberships.some(
    ({ role }) => role === "auditor" || role === "administrator" || role === "secretariat",
  );
  const rows = await db
    .select({
      seq: events.seq,
      at: events.at,
      kind: events.kind,
      sideCode: events.sideCode,
      subjectId: events.subjectId,
      actorId: events.actorId,
      actorName: author.name,
      actorRoles: sql<Role[]>`array(select m.role from ${memberships} m
        where m.person_id = ${events.actorId})`,
      milestoneId: events.milestoneId,
      bodyName: nameOfBody(events.bodyId, events.onDay),
      facts: sql<Record<string, string | number | boolean | null> | null>`
        convert_from(${events.body}, 'UTF8')::jsonb -> 'facts'`,
      code: milestones.code,
      title: sql<LocalText | null>`${titleOn(today)}`,
      isPublic: sql<boolean>`coalesce(${isPublic}, false)`,
      plan: plans.slug,
      programme: programmes.slug,
    })
    .from(events)
    .leftJoin(author, eq(author.id, events.actorId))
    .leftJoin(milestones, eq(milestones.id, events.milestoneId))
    .leftJoin(areas, eq(areas.id, milestones.areaId))
    .leftJoin(plans, eq(plans.id, milestones.planId))
    .leftJoin(programmes, eq(programmes.id, plans.programmeId))
    .where(
      and(
        or(eq(events.actorId, actor.personId), ...actor.memberships.map(visibleTo)),
        lte(events.onDay, asked.day ?? today),
        asked.before ? lt(events.seq, asked.before) : undefined,
        asked.milestoneId ? eq(events.milestoneId, asked.milestoneId) : undefined,
        asked.subjectId ? eq(events.subjectId, asked.subjectId) : undefined,
      ),
    )
    .orderBy(desc(events.seq))
    .limit(limit + 1);

  return {
    events: rows.slice(0, limit).map(({ actorName, ...event }) => ({
      ...event,
      // The other side's people stay unnamed.
      actorName:
        seesNames ||
        event.actorId === actor.personId ||
        (event.sideCode && own.includes(event.sideCode) && ofOwnSide.includes(event.kind))
          ? actorName
          : null,
    })),
    nextBefore: rows.length > limit ? rows[limit - 1]!.seq : null,
  };
}
