import { db } from "@/db/client";
import { securityEvents } from "@/db/schema";
import type { SecurityEventKind } from "@/db/vocabulary";
import type { Trail } from "./trail-of";

/** Writes one line to the security log, outside of any transaction: a refusal undoes its own. */
export async function recordSecurityEvent(
  kind: SecurityEventKind,
  personId: string | null,
  trail: Trail,
  detail: Record<string, string> = {},
): Promise<void> {
  await db.insert(securityEvents).values({ kind, personId, ...trail, detail });
}
