import { and, asc, desc, eq, isNotNull, isNull, lt, or } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, meetings, milestones, plans, programmes, sources } from "@/db/schema";
import { type Day, addDays } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { compareDays } from "@/lib/public/changes/compare-days";
import { publicDecision } from "@/lib/public/decisions/columns";
import { isInForce } from "@/lib/public/decisions/known-on";
import { isPublicMilestone } from "@/lib/public/milestones/known-on";
import { isKnownPlan } from "@/lib/public/plans/known-on";
import { publicSource } from "@/lib/public/sources/columns";
import { listStatements } from "@/lib/public/statements/list-statements";
import { titleOn } from "@/lib/texts/text-on";
import { publicMeeting } from "./columns";
import { isKnownMeeting } from "./known-on";
import { chairsOf } from "./list-meetings";
import { movedMeeting } from "./moved-meeting";

/**
 * One meeting on a day: who, where, what was decided, and, of a session, what had changed since the
 * session before it.
 * @throws Moved when it had this address before, or Refusal 404
 */
export async function getMeeting(programme: string, slug: string, day: Day) {
  const [meeting] = await db
    .select({ ...publicMeeting, id: meetings.id, source: publicSource })
    .from(meetings)
    .leftJoin(sources, eq(sources.id, meetings.sourceId))
    .where(and(eq(meetings.slug, slug), isKnownMeeting(programme, day)));
  if (!meeting) throw (await movedMeeting(programme, slug, day)) ?? unknownThing();
  const { id, ...shown } = meeting;
  const [chairs, decided, previous, statements] = await Promise.all([
    chairsOf(eq(meetings.slug, slug)),
    decisionsAt(programme, id, day),
    shown.kind === "session" && shown.heldFrom ? sessionBefore(programme, shown.heldFrom) : null,
    shown.kind === "visit" && shown.heldFrom ? saidOfVisit(programme, shown, day) : [],
  ]);
  const since =
    previous?.heldFrom && shown.heldFrom
      ? {
          previous,
          from: previous.heldFrom,
          to: addDays(shown.heldFrom, -1),
          changes: await compareDays(programme, previous.heldFrom, addDays(shown.heldFrom, -1)),
        }
      : null;
  return {
    ...shown,
    chairs: chairs.map(({ slug: _, ...chair }) => chair),
    decisions: decided,
    since,
    statements,
  };
}

/** What is said within so many days of a visit is said of it. */
const spokenOfDays = 30;

/** What was said of how many visits there were, when some of it was said of this one. */
async function saidOfVisit(
  programme: string,
  { heldFrom, heldTo }: { heldFrom: Day | null; heldTo: Day | null },
  day: Day,
) {
  const said = await listStatements(programme, ["visit-count"], day);
  const last = addDays(heldTo ?? heldFrom!, spokenOfDays);
  return said.some(({ saidOn }) => saidOn >= heldFrom! && saidOn <= last) ? said : [];
}

/** What was decided there; of restricted milestones nothing. */
function decisionsAt(programme: string, meetingId: string, day: Day) {
  return db
    .select({
      ...publicDecision,
      plan: plans.slug,
      planTitle: plans.title,
      code: milestones.code,
      title: titleOn(day),
    })
    .from(decisions)
    .innerJoin(plans, eq(plans.id, decisions.planId))
    .leftJoin(
      milestones,
      and(eq(milestones.id, decisions.milestoneId), isPublicMilestone(programme, day)),
    )
    .where(
      and(
        eq(decisions.meetingId, meetingId),
        isInForce(day),
        or(
          isNotNull(milestones.id),
          and(isNull(decisions.milestoneId), isKnownPlan(programme, day)),
        ),
      ),
    )
    .orderBy(asc(decisions.inForceOn), asc(decisions.recordedAt));
}

async function sessionBefore(programme: string, heldFrom: Day) {
  const [before] = await db
    .select({ slug: meetings.slug, title: meetings.title, heldFrom: meetings.heldFrom })
    .from(meetings)
    .innerJoin(programmes, eq(programmes.id, meetings.programmeId))
    .where(
      and(
        eq(programmes.slug, programme),
        eq(meetings.kind, "session"),
        lt(meetings.heldFrom, heldFrom),
      ),
    )
    .orderBy(desc(meetings.heldFrom))
    .limit(1);
  return before ?? null;
}
