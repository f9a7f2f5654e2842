import { and, lte, sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isAgreed } from "@/lib/plans/plan-state-on";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow, isOf } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { scores } from "@/lib/public/search/scores";

const { plans } = s;

/** Plans that answer by their title, as rows of `hitRow`. */
export const planHits = (programme: string, asked: Asked, day: Day) => sql`
  ${hitRow({
    kind: "plan",
    key: plans.slug,
    title: plans.title,
    on: plans.firstOn,
    provenance: plans.provenance,
    sourceId: plans.sourceId,
    score: scores.title,
  })} from ${plans}
  where ${and(
    matches(asked.all, plans.title),
    isOf(plans.programmeId, programme),
    isAgreed(day),
    lte(sql`coalesce(${plans.approvedOn}, ${plans.firstOn})`, day),
  )}`;
