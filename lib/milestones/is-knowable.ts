import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import type { Tx } from "@/db/connect";
import { areas, milestones, responsibilities } from "@/db/schema";
import { can, type Actor } from "@/lib/access/permissions";

/** Whether a milestone is public, or else one that the actor may read. */
export async function isKnowable(
  actor: Actor,
  milestoneId: string,
  on: Pick<Tx, "select"> = db,
): Promise<boolean> {
  const rows = await on
    .select({
      visibility: milestones.visibility,
      ofArea: areas.visibility,
      bodyId: responsibilities.bodyId,
      sideCode: responsibilities.sideCode,
    })
    .from(milestones)
    .innerJoin(areas, eq(areas.id, milestones.areaId))
    .leftJoin(responsibilities, eq(responsibilities.milestoneId, milestones.id))
    .where(eq(milestones.id, milestoneId));
  const [first] = rows;
  if (!first) return false;
  const isPublic = first.visibility === "public" && first.ofArea === "public";
  const responsible = rows.flatMap(({ bodyId, sideCode }) =>
    bodyId && sideCode ? [{ bodyId, sideCode }] : [],
  );
  return isPublic || can(actor, "milestone.read", { responsible });
}
