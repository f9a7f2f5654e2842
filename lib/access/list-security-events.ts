import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { people, securityEvents } from "@/db/schema";
import { addDays, type Day } from "@/lib/dates/day";
import { authorize } from "./authorize";
import type { Actor } from "./permissions";
import type { SecurityFilters } from "./security-filters";

const eventsAtOnce = 50;

const startOf = (day: Day) => new Date(`${day}T00:00:00Z`);

/**
 * The security log, newest first. A person is named where the account is known; what a stranger typed is
 * not kept.
 * @param asked.before id of the last one on the page before
 * @throws Refusal 403 for anybody but administrator and auditor
 */
export async function listSecurityEvents(
  actor: Actor,
  asked: SecurityFilters & { before?: string | undefined },
) {
  authorize(actor, "security.read");
  const { kind, person, network, from, to, requestId, before } = asked;
  const rows = await db
    .select({
      id: securityEvents.id,
      at: securityEvents.at,
      kind: securityEvents.kind,
      personName: people.name,
      // A network of one address is written without its length.
      network: sql<string | null>`case when family(${securityEvents.network}) = 4
        then host(${securityEvents.network}) else text(${securityEvents.network}) end`,
      requestId: securityEvents.requestId,
      status: sql<string | null>`${securityEvents.detail} ->> 'status'`,
      leftOut: sql<number | null>`(${securityEvents.detail} ->> 'leftOut')::int`,
    })
    .from(securityEvents)
    .leftJoin(people, eq(people.id, securityEvents.personId))
    .where(
      and(
        kind ? eq(securityEvents.kind, kind) : undefined,
        // In one spelling (decision 0014): a name is found in either script.
        person ? sql`strpos(search_fold(${people.name}), search_fold(${person})) > 0` : undefined,
        network ? sql`${securityEvents.network} && ${network}::inet` : undefined,
        from ? gte(securityEvents.at, startOf(from)) : undefined,
        to ? lt(securityEvents.at, startOf(addDays(to, 1))) : undefined,
        requestId ? eq(securityEvents.requestId, requestId) : undefined,
        before
          ? sql`(${securityEvents.at}, ${securityEvents.id}) <
              (select e.at, e.id from security_events e where e.id = ${before})`
          : undefined,
      ),
    )
    .orderBy(desc(securityEvents.at), desc(securityEvents.id))
    .limit(eventsAtOnce + 1);
  return {
    events: rows.slice(0, eventsAtOnce),
    nextBefore: rows.length > eventsAtOnce ? rows[eventsAtOnce - 1]!.id : null,
  };
}
