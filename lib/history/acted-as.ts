import { otherSide, type EventKind, type Role, type SideCode } from "@/db/vocabulary";

const roles: Record<EventKind, Role | null> = {
  "programme.loaded": null,
  "person.added": null,
  "update.drafted": "executor",
  "update.revised": "executor",
  "update.submitted": "executor",
  "update.withdrawn": "executor",
  "update.cleared": "coordinator",
  "update.countersigned": "coordinator",
  "update.published": "secretariat",
  "update.returned": "coordinator",
  "update.retracted": "secretariat",
  "milestone.drafted": "secretariat",
  "milestone.closed": "secretariat",
  "reservation.recorded": "coordinator",
  "reservation.withdrawn": "coordinator",
  "wording.proposed": "coordinator",
  "wording.agreed": "coordinator",
  "wording.withdrawn": "coordinator",
  "decision.proposed": "coordinator",
  "decision.agreed": "coordinator",
  "decision.declined": "coordinator",
  "decision.withdrawn": "coordinator",
  "decision.recorded": "secretariat",
  "plan.drafted": "secretariat",
  "plan.closed": "secretariat",
  "round.opened": "secretariat",
  "round.closed": "secretariat",
  "meeting.added": "secretariat",
  "meeting.revised": "secretariat",
  "body.renamed": "administrator",
  "body.succeeded": "administrator",
  "work.handed": "coordinator",
  "text.translated": "coordinator",
  "settings.revised": "administrator",
  "mistake.accepted": "secretariat",
  "mistake.fixed": "secretariat",
  "mistake.declined": "secretariat",
};

/** Events that a person of another role can bring about too; who it was tells. */
const eitherRole: Partial<Record<EventKind, Role>> = {
  "update.returned": "secretariat",
  "text.translated": "secretariat",
  "work.handed": "administrator",
};

/**
 * In which role, and for which side, an event was brought about. Where two roles may, the roles of
 * the person decide. Null for what the program did.
 */
export function actedAs(event: {
  kind: EventKind;
  sideCode: SideCode | null;
  actorRoles: readonly Role[];
}): { role: Role; sideCode: SideCode | null } | null {
  const usual = roles[event.kind];
  if (!usual) return null;
  const other = eitherRole[event.kind];
  const role = other && event.actorRoles.includes(other) ? other : usual;
  const hasSide = role === "executor" || role === "coordinator";
  if (!hasSide) return { role, sideCode: null };
  // A countersignature is given by the side that the update is not of.
  if (event.kind !== "update.countersigned") return { role, sideCode: event.sideCode };
  return { role, sideCode: event.sideCode && otherSide[event.sideCode] };
}
