import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import * as s from "@/db/schema";
import type { Provenance, SideCode } from "@/db/vocabulary";
import { isResponsibleOn } from "@/lib/bodies/is-responsible-on";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { publicSource } from "@/lib/public/sources/columns";
import { dayAsked, prepared } from "@/lib/public/prepared";
import { publicMilestoneInFull } from "./columns";
import { type Said, saidOnDays } from "./said";

type Word = {
  milestoneId: string;
  what: Said;
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
  const [rows, words] = await Promise.all([inFull().execute({ ids, day }), saidOn(hits, day)]);
  const wordsOf = groupBy(words, "milestoneId");
  return new Map(
    rows.map(({ id, completion, note, bodies, ...row }) => [
      id,
      { ...row, texts: [completion, note, ...bodies], said: wordsOf.get(id) ?? [] },
    ]),
  );
}

const namesOfBodies = sql<LocalText[]>`(
  select coalesce(jsonb_agg(${nameOfBody(s.responsibilities.bodyId, dayAsked)}), '[]')
  from ${s.responsibilities}
  where ${and(eq(s.responsibilities.milestoneId, s.milestones.id), isResponsibleOn(dayAsked))})`;

const inFull = prepared(() =>
  db
    .select({
      ...publicMilestoneInFull(dayAsked),
      plan: s.plans.slug,
      source: publicSource,
      bodies: namesOfBodies,
    })
    .from(s.milestones)
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId))
    .leftJoin(s.sources, eq(s.sources.id, s.milestones.sourceId))
    .where(sql`${s.milestones.id} = any(${sql.placeholder("ids")}::uuid[])`)
    .prepare("milestones_in_full"),
);

/** Whatever was said on the very days that the hits name; the words that answer are among it. */
const saidOn = (hits: readonly { key: string; on: Day | null }[], day: Day): Promise<Word[]> =>
  said().execute({ hits: JSON.stringify(hits), day });

const said = prepared(() =>
  db
    .select({
      milestoneId: sql<string>`milestone_id`,
      what: sql<Said>`what`,
      side: sql<SideCode | null>`side_code`,
      texts: sql<LocalText[]>`texts`,
      provenance: sql<Provenance | null>`said.provenance`,
      source: publicSource,
    })
    .from(
      sql`(${saidOnDays(sql`${sql.placeholder("hits")}`, dayAsked)})
        said (milestone_id, what, on_day, side_code, texts, provenance, source_id)`,
    )
    .leftJoin(s.sources, sql`${s.sources.id} = source_id`)
    .prepare("said"),
);
