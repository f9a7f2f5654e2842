import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { evidence } from "@/db/schema";
import { updateWords } from "./columns";
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
  return updateWords(update, documents);
}
