import { and, inArray, lte, ne, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/** The condition on `frozen_reports` under which one is known on a day: it was frozen by then, over no draft of a plan. */
export const isKnownReport = (programme: string, day: Day): SQL | undefined =>
  and(
    lte(s.frozenReports.frozenOn, day),
    inArray(
      s.frozenReports.planId,
      db
        .select({ id: s.plans.id })
        .from(s.plans)
        .where(and(isOfProgramme(s.plans.programmeId, programme), ne(s.plans.state, "draft"))),
    ),
  );
