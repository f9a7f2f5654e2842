import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { sources } from "@/db/schema";
import type { Precision, Provenance } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { agreementHits } from "@/lib/public/agreements/agreement-hits";
import { areaHits } from "@/lib/public/areas/area-hits";
import { bodyHits } from "@/lib/public/bodies/body-hits";
import { indicatorHits } from "@/lib/public/indicators/indicator-hits";
import { meetingHits } from "@/lib/public/meetings/meeting-hits";
import { milestoneHits } from "@/lib/public/milestones/milestone-hits";
import { planHits } from "@/lib/public/plans/plan-hits";
import { plantHits } from "@/lib/public/plants/plant-hits";
import { reportHits } from "@/lib/public/reports/report-hits";
import { dayAsked, programmeAsked, prepared } from "@/lib/public/prepared";
import { statementHits } from "@/lib/public/statements/statement-hits";
import { type Asked, asked, valuesOf } from "./asked";
import type { Compiled } from "./compile-question";
import type { HitKind, OtherKind } from "./hit-kinds";

/** A milestone comes as its id and the day of the newest word that answers; its texts are asked for apart. */
export type Hit = { on: Day | null } & (
  | { kind: "milestone"; key: string; score: number }
  | {
      kind: OtherKind;
      key: string;
      title: LocalText;
      texts: (LocalText | null)[];
      precision: Precision | null;
      provenance: Provenance | null;
      source: { title: string; address: string | null } | null;
      score: number;
    }
);

type Found = { counts: Partial<Record<HitKind, number>>; hits: Hit[] };

/** How many of each kind answer a question on a day, and one page of them, the best and newest first. */
export async function findHits(
  programme: string,
  question: Compiled,
  day: Day,
  page: { kind: HitKind | undefined; skip: number; take: number },
): Promise<Found> {
  const values = { ...valuesOf(programme, question, day), ...page, kind: page.kind ?? null };
  const [row] = await hits().execute(values);
  return row!;
}

const hits = prepared(() =>
  db
    .select({ counts: sql<Found["counts"]>`counts`, hits: sql<Hit[]>`hits` })
    .from(
      sql`(
    with hit (kind, key, title, texts, on_day, precision, provenance, source_id, score) as materialized (
      select 'milestone', id::text, null::jsonb, null::jsonb, on_day, null, null, null::uuid, score
      from (${milestoneHits(programmeAsked, asked, dayAsked)}) milestone
      union all ${others(programmeAsked, asked, dayAsked)}
    )
    select
      (select coalesce(jsonb_object_agg(kind, total), '{}')
        from (select kind, count(*) as total from hit group by kind) counted) as counts,
      (select coalesce(jsonb_agg(shown), '[]') from (
        select kind, hit.key, hit.title, texts, on_day as "on", precision, provenance, score,
          case when ${sources.id} is not null
            then jsonb_build_object('title', ${sources.title}, 'address', ${sources.address}) end as source
        from hit left join ${sources} on ${sources.id} = source_id
        where kind = coalesce(${sql.placeholder("kind")}::text, kind)
        order by score desc, on_day desc nulls last, kind, hit.key
        limit ${sql.placeholder("take")}::int offset ${sql.placeholder("skip")}::int) shown) as hits) found`,
    )
    .prepare("hits"),
);

const others = (programme: string, of: Asked, day: Day): SQL =>
  sql.join(
    [
      bodyHits(programme, of, day),
      plantHits(programme, of, day),
      agreementHits(programme, of, day),
      meetingHits(programme, of, day),
      indicatorHits(programme, of, day),
      statementHits(programme, of, day),
      reportHits(programme, of, day),
      planHits(programme, of, day),
      areaHits(programme, of),
    ],
    sql` union all `,
  );
