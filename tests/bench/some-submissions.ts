import type { Actor } from "@/lib/access/permissions";
import { aBody, aMilestone, aPerson, aProgramme, someWords } from "@/tests/setup/cast";

export type Submission = { actor: Actor; input: ReturnType<typeof someWords> };

/** Milestones of their own for a run, all of one body, and an executor who may submit on them. */
export async function someSubmissions(count: number): Promise<Submission[]> {
  const place = await aProgramme();
  const body = await aBody("BY");
  const actor = await aPerson("executor", body, "BY");
  return Promise.all(
    Array.from({ length: count }, async () => {
      const milestone = await aMilestone(place, { BY: body });
      return { actor, input: someWords(milestone.id, body) };
    }),
  );
}
