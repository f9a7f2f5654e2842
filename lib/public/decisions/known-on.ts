import { and, eq, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

/** The condition on `decisions` under which one, on a known milestone or plan, is in force, and known to be, on a day. */
export const isInForce = (day: Day): SQL | undefined =>
  and(
    eq(s.decisions.state, "recorded"),
    lte(s.decisions.inForceOn, day),
    lte(s.decisions.recordedOn, day),
  );

/** The condition on `reservations` under which the world may read one on a day; one taken back is gone from that day on. */
export const isPublicReservation = (day: Day): SQL | undefined =>
  and(
    eq(s.reservations.readers, "public"),
    lte(s.reservations.recordedOn, day),
    or(isNull(s.reservations.withdrawnOn), gt(s.reservations.withdrawnOn, day)),
  );

/** The condition on `joint_wordings` under which one is known on a day: both sides had agreed on it. */
export const isKnownJointWording = (day: Day): SQL | undefined =>
  and(eq(s.jointWordings.state, "agreed"), lte(s.jointWordings.agreedOn, day));
