import { createHash } from "node:crypto";
import type { Tx } from "@/db/connect";
import { frozenReports, type rounds } from "@/db/schema";
import type { ReportKind } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { buildReport } from "./build-report";

/**
 * Builds a report and keeps its very bytes with their SHA-256.
 * @returns the report's id and the hash
 */
export async function freezeReport(
  tx: Tx,
  asked: {
    kind: ReportKind;
    planId: string;
    round: typeof rounds.$inferSelect | null;
    day: Day;
  },
): Promise<{ reportId: string; hash: Buffer }> {
  const body = Buffer.from(JSON.stringify(await buildReport(tx, asked)), "utf8");
  const hash = createHash("sha256").update(body).digest();
  const [frozen] = await tx
    .insert(frozenReports)
    .values({
      planId: asked.planId,
      roundId: asked.round?.id ?? null,
      kind: asked.kind,
      asOfOn: asked.round?.asOfOn ?? asked.day,
      frozenOn: asked.day,
      body,
      hash,
    })
    .returning({ id: frozenReports.id });
  return { reportId: frozen!.id, hash };
}
