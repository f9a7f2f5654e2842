import { and, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

const { bodies, bodyNames, bodySuccessors, programmeSides } = s;

/**
 * The condition on `bodies` under which one of a programme's sides, or shared by them, is known on a day: it was
 * founded by then. What has ended stays known.
 */
export const isKnownBody = (programme: string, day: Day): SQL | undefined =>
  and(
    or(isNull(bodies.validFrom), lte(bodies.validFrom, day)),
    or(
      isNull(bodies.sideCode),
      inArray(
        bodies.sideCode,
        db
          .select({ side: programmeSides.sideCode })
          .from(programmeSides)
          .where(isOfProgramme(programmeSides.programmeId, programme)),
      ),
    ),
  );

/** The condition on `body_names` under which a name of a known body is known on a day; its first name it always had. */
export const isKnownName = (day: Day): SQL | undefined =>
  or(
    isNull(bodyNames.validFrom),
    lte(bodyNames.validFrom, day),
    sql`not exists (select from ${bodyNames} n where n.body_id = ${bodyNames.bodyId}
      and (n.valid_from is null or n.valid_from < ${bodyNames.validFrom}))`,
  );

/** The condition on `body_successors` under which a succession is known on a day; one without a day, all along. */
export const isKnownSuccessor = (day: Day): SQL | undefined =>
  or(isNull(bodySuccessors.onDay), lte(bodySuccessors.onDay, day));
