import { and, eq, lte } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `decisions` under which one is in force, and known to be, on a day. */
export const isInForce = (day: Day) =>
  and(
    eq(s.decisions.state, "recorded"),
    lte(s.decisions.inForceOn, day),
    lte(s.decisions.recordedOn, day),
  );
