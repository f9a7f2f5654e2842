import { and, lte, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

const { indicators, indicatorValues } = s;

/** The condition on `indicator_values` under which a figure, found or not found, is known on a day. */
export const isKnownFigure = (day: Day): SQL => lte(indicatorValues.knownOn, day);

/** The condition on `indicators` under which one is known on a day: from the first of its figures on, found or not. */
export const isKnownIndicator = (programme: string, day: Day): SQL | undefined =>
  and(
    isOfProgramme(indicators.programmeId, programme),
    sql`exists (select from ${indicatorValues}
      where ${indicatorValues.indicatorId} = ${indicators.id} and ${isKnownFigure(day)})`,
  );
