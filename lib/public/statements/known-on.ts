import { and, lte, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/** The condition on `statements` under which one is known on a day: it had been said. */
export const isKnownStatement = (programme: string, day: Day): SQL | undefined =>
  and(isOfProgramme(s.statements.programmeId, programme), lte(s.statements.saidOn, day));
