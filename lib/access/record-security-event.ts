import { db } from "@/db/client";
import { securityEvents } from "@/db/schema";
import type { SecurityEventKind } from "@/db/vocabulary";
import { strangersLines } from "./strangers-lines";
import type { Trail } from "./trail-of";

const allowedLines = strangersLines();

/**
 * Writes one line to the security log, outside of any transaction: a refusal undoes its own. Of what strangers do no
 * more than a line a second is written; the next one tells how many were left out.
 */
export async function recordSecurityEvent(
  kind: SecurityEventKind,
  personId: string | null,
  trail: Trail,
  detail: Record<string, string> = {},
): Promise<void> {
  // Who must wait has not shown to be the person of the account either.
  const leftOut = personId === null || kind === "sign-in.delayed" ? allowedLines.take() : 0;
  if (leftOut === null) return;
  const told = leftOut > 0 ? { leftOut: String(leftOut) } : {};
  await db
    .insert(securityEvents)
    .values({ kind, personId, ...trail, detail: { ...detail, ...told } });
}
