import { and, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { scores } from "@/lib/public/search/scores";
import { isKnownStatement } from "./known-on";

const { statements } = s;

/** Statements that answer by their words or their speaker, as rows of `hitRow`. */
export const statementHits = (programme: string, asked: Asked, day: Day): SQL => sql`
  ${hitRow({
    kind: "statement",
    key: statements.topic,
    title: statements.text,
    texts: [statements.speaker],
    on: statements.saidOn,
    precision: statements.precision,
    provenance: statements.provenance,
    sourceId: statements.sourceId,
    score: scores.own,
  })} from ${statements}
  where ${and(
    matches(asked.all, statements.text, statements.speaker),
    isKnownStatement(programme, day),
  )}`;
