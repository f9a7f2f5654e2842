import { and, sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { scores } from "@/lib/public/search/scores";
import { isKnownReport } from "./known-on";

const { frozenReports, plans, rounds } = s;

/** A frozen report by the name of its round or of its plan. */
export const reportHits = (programme: string, asked: Asked, day: Day) => sql`
  ${hitRow({
    kind: "report",
    key: frozenReports.id,
    title: sql`coalesce(${rounds.name}, ${plans.title})`,
    texts: [plans.title],
    on: frozenReports.frozenOn,
    score: scores.title,
  })}
  from ${frozenReports} join ${plans} on ${plans.id} = ${frozenReports.planId}
  left join ${rounds} on ${rounds.id} = ${frozenReports.roundId}
  where ${and(
    isKnownReport(programme, day),
    sql`(${plans.id} in (select ${plans.id} from ${plans} where ${matches(asked.all, plans.title)})
      or ${rounds.id} in (select ${rounds.id} from ${rounds} where ${matches(asked.all, rounds.name)}))`,
  )}`;
