import { and, eq, isNull, lte, or, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `agreements` and `programmes` under which one is known on a day; one without a day, all along. */
export const isKnownAgreement = (programme: string, day: Day): SQL | undefined =>
  and(
    eq(s.programmes.slug, programme),
    or(lte(s.agreements.signedOn, day), isNull(s.agreements.signedOn)),
  );
