import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { evidence } from "@/db/schema";
import type { StoredUpdate } from "./lock-update";
import type { UpdateWords } from "./words";

/** The words of a stored update, in the form they are typed in. */
export async function readWords(
  tx: Pick<Tx, "select">,
  update: StoredUpdate,
): Promise<UpdateWords> {
  const documents = await tx
    .select({
      title: evidence.title,
      number: evidence.number,
      issuedOn: evidence.issuedOn,
      address: evidence.address,
      release: evidence.release,
    })
    .from(evidence)
    .where(eq(evidence.updateId, update.id))
    .orderBy(asc(evidence.position));
  return {
    claim: update.claim ?? undefined,
    percentDone: update.percentDone ?? undefined,
    percentGap: update.percentGap ?? undefined,
    confidence: update.confidence ?? undefined,
    confidenceReason: update.confidenceReason || undefined,
    language: update.language,
    publicText: update.publicText,
    obstacles: update.obstacles,
    nextSteps: update.nextSteps,
    decisionsNeeded: update.decisionsNeeded,
    forecastOn: update.forecastOn ?? undefined,
    internalNote: update.internalNote,
    evidence: documents.map(({ address, issuedOn, ...document }) => ({
      ...document,
      issuedOn: issuedOn ?? undefined,
      address: address ?? undefined,
    })),
  };
}
