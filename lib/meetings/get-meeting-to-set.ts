import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { meetingChairs, meetings } from "@/db/schema";
import { authorize } from "@/lib/access/authorize";
import type { Actor } from "@/lib/access/permissions";
import { unknownThing } from "@/lib/errors";

/**
 * A meeting as it is to be revised, with its chairs.
 * @throws Refusal 404 or 403
 */
export async function getMeetingToSet(actor: Actor, slug: string) {
  authorize(actor, "meeting.set");
  const [meeting] = await db.select().from(meetings).where(eq(meetings.slug, slug));
  if (!meeting) throw unknownThing();
  const chairs = await db
    .select({ sideCode: meetingChairs.sideCode, name: meetingChairs.name })
    .from(meetingChairs)
    .where(eq(meetingChairs.meetingId, meeting.id));
  return {
    ...meeting,
    chairs: {
      BY: chairs.find(({ sideCode }) => sideCode === "BY")?.name ?? null,
      KZ: chairs.find(({ sideCode }) => sideCode === "KZ")?.name ?? null,
    },
  };
}
