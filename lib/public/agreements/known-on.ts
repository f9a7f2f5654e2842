import { and, isNull, lte, or, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/** The condition on `agreements` under which one is known on a day: from its signing on; one without a day, all along. */
export const isKnownAgreement = (programme: string, day: Day): SQL | undefined =>
  and(
    isOfProgramme(s.agreements.programmeId, programme),
    or(lte(s.agreements.signedOn, day), isNull(s.agreements.signedOn)),
  );
