import { Refusal, unknownThing } from "@/lib/errors";
import { can, type Actor, type AnyPermission, type Subject } from "./permissions";

/**
 * Lets the actor go on, or throws. What the actor may not even read does not exist for it.
 * @throws Refusal `unknown` (404) or `forbidden` (403)
 */
export function authorize(
  actor: Actor | null,
  permission: AnyPermission,
  subject: Subject = {},
): void {
  if (can(actor, permission, subject)) return;
  const mayKnow = subject.state === undefined || can(actor, "update.read", subject);
  throw mayKnow ? new Refusal("forbidden", "forbidden") : unknownThing();
}
