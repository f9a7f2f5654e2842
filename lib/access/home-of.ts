import type { Role } from "@/db/vocabulary";
import type { Actor } from "./permissions";

const homes: Record<Role, string> = {
  executor: "/desk",
  coordinator: "/review",
  secretariat: "/review",
  administrator: "/admin",
  auditor: "/admin/history",
};

/** Where a person's work is, behind the language; somebody without a role has only the history. */
export const homeOf = (actor: Actor): string =>
  actor.memberships[0] ? homes[actor.memberships[0].role] : "/admin/history";
