import { and, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import { db } from "@/db/client";
import { roundDues, rounds } from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The rounds that are open on a day, with each side's due day. */
export const loadOpenDues = (day: Day) =>
  db
    .select({
      planId: rounds.planId,
      name: rounds.name,
      opensOn: rounds.opensOn,
      sideCode: roundDues.sideCode,
      dueOn: roundDues.dueOn,
    })
    .from(rounds)
    .innerJoin(roundDues, eq(roundDues.roundId, rounds.id))
    .where(and(lte(rounds.opensOn, day), or(isNull(rounds.closedOn), gt(rounds.closedOn, day))))
    .orderBy(desc(rounds.opensOn));
