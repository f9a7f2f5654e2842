import { and, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow, scoreByName } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { isKnownIndicator } from "./known-on";

const { indicators } = s;

/** Indicators that answer by what is written of them, as rows of `hitRow`. */
export const indicatorHits = (programme: string, asked: Asked, day: Day): SQL => sql`
  ${hitRow({
    kind: "indicator",
    key: indicators.slug,
    title: indicators.name,
    texts: [indicators.note],
    score: scoreByName(indicators, indicators.name, asked),
  })} from ${indicators}
  where ${and(
    matches(asked.all, indicators.name, indicators.unit, indicators.note),
    isKnownIndicator(programme, day),
  )}`;
