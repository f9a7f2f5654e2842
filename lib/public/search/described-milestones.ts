import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import * as s from "@/db/schema";
import type { Provenance, SideCode } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { publicMilestoneInFull, publicSource } from "@/lib/public/what-is-public";
import { type Said, saidOnDays } from "./said";

type Word = {
  milestone_id: string;
  what: Said;
  on: Day;
  side: SideCode | null;
  texts: LocalText[];
  provenance: Provenance | null;
  source: { title: string; address: string | null } | null;
};

export type DescribedMilestone = {
  plan: string;
  code: string;
  title: LocalText;
  provenance: Provenance;
  source: { title: string; address: string | null } | null;
  texts: (LocalText | null)[];
  said: Word[];
};

/**
 * The texts of milestones in which the words that answer are to be shown, by id.
 * @param hits public milestones, each with the day of the newest word that answers
 */
export async function describedMilestones(
  hits: readonly { key: string; on: Day | null }[],
  day: Day,
): Promise<Map<string, DescribedMilestone>> {
  if (hits.length === 0) return new Map();
  const ids = hits.map(({ key }) => key);
  const [rows, bodies, words] = await Promise.all([
    db
      .select({ ...publicMilestoneInFull(day), plan: s.plans.slug, source: publicSource })
      .from(s.milestones)
      .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
      .leftJoin(s.sources, eq(s.sources.id, s.milestones.sourceId))
      .where(inArray(s.milestones.id, ids)),
    db
      .select({
        milestoneId: s.responsibilities.milestoneId,
        name: nameOfBody(s.responsibilities.bodyId, day),
      })
      .from(s.responsibilities)
      .where(and(inArray(s.responsibilities.milestoneId, ids), isResponsibleOn(day))),
    saidOn(hits, day),
  ]);
  const bodiesOf = groupBy(bodies, "milestoneId");
  const wordsOf = groupBy(words, "milestone_id");
  return new Map(
    rows.map(({ id, completion, note, ...row }) => [
      id,
      {
        ...row,
        texts: [completion, note, ...(bodiesOf.get(id) ?? []).map(({ name }) => name)],
        said: wordsOf.get(id) ?? [],
      },
    ]),
  );
}

/** Whatever was said on the very days that the hits name; the words that answer are among it. */
const saidOn = (hits: readonly { key: string; on: Day | null }[], day: Day) =>
  db.execute<Word>(sql`
    select milestone_id, what, on_day as "on", side_code as side, texts, provenance,
      case when ${s.sources.id} is not null
        then jsonb_build_object('title', ${s.sources.title}, 'address', ${s.sources.address}) end as source
    from (${saidOnDays(hits, day)}) said (milestone_id, what, on_day, side_code, texts, provenance, source_id)
    left join ${s.sources} on ${s.sources.id} = source_id
    order by on_day desc`);
