import type { EventKind, Role, SideCode } from "@/db/vocabulary";

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
};

/**
 * In which role, and for which side, an event was brought about. Only a return leaves a choice: it
 * is the secretariat's when a person of the secretariat returned it. Null for what the program did.
 */
export function actedAs(event: {
  kind: EventKind;
  sideCode: SideCode | null;
  bySecretariat: boolean;
}): { role: Role; sideCode: SideCode | null } | null {
  const role = roles[event.kind];
  if (!role) return null;
  if (role === "secretariat" || (event.kind === "update.returned" && event.bySecretariat))
    return { role: "secretariat", sideCode: null };
  if (event.kind !== "update.countersigned") return { role, sideCode: event.sideCode };
  return { role, sideCode: event.sideCode === "BY" ? "KZ" : "BY" };
}
