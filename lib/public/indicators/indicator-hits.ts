import { and, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow, isOf, scoreByName } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";

const { indicators } = s;

/** Indicators that answer by what is written of them, as rows of `hitRow`. */
export const indicatorHits = (programme: string, asked: Asked): SQL => sql`
  ${hitRow({
    kind: "indicator",
    key: indicators.slug,
    title: indicators.name,
    texts: [indicators.note],
    score: scoreByName(indicators, indicators.name, asked),
  })} from ${indicators}
  where ${and(
    matches(asked.all, indicators.name, indicators.unit, indicators.note),
    isOf(indicators.programmeId, programme),
  )}`;
