import { and, sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { scores } from "@/lib/public/search/scores";
import { isKnownPlan } from "./known-on";

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
  where ${and(matches(asked.all, plans.title), isKnownPlan(programme, day))}`;
