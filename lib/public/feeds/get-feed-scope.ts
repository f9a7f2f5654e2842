import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { bodies, sides } from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { isKnownBody } from "@/lib/public/bodies/known-on";
import { findMilestone } from "@/lib/public/milestones/load-milestones";
import { getOutline, getProgramme } from "@/lib/public/programme/get-programme";
import type { FeedScope } from "./scope";

/**
 * The names of what a scope is about, from the programme inwards.
 * @throws Refusal 404 when the world may know no such thing on that day
 */
export async function getFeedScope(
  programme: string,
  scope: FeedScope,
  day: Day,
): Promise<LocalText[]> {
  const { name } = await getProgramme(programme, day);
  const { plan, area, side, body, code } = scope;
  const outline = plan || area ? await getOutline(programme, day) : null;
  const names: (LocalText | null | undefined)[] = [name];
  if (plan) names.push(outline?.plans.find(({ slug }) => slug === plan)?.title);
  if (area) names.push(outline?.areas.find(({ slug }) => slug === area)?.name);
  if (side)
    names.push(
      (await db.select({ name: sides.name }).from(sides).where(eq(sides.code, side)))[0]?.name,
    );
  if (body) names.push(await bodyName(programme, body, day));
  if (plan && code) names.push((await findMilestone(programme, { plan, code }, day))?.title);
  return names.map((name) => {
    if (!name) throw unknownThing();
    return name;
  });
}

async function bodyName(programme: string, slug: string, day: Day) {
  const [body] = await db
    .select({ name: nameOfBody(bodies.id, day) })
    .from(bodies)
    .where(and(eq(bodies.slug, slug), isKnownBody(programme, day)));
  return body?.name;
}
