import { sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";

// WHAT IS PUBLIC of what both sides decide and agree: adding a key publishes it.

/** A decision of both sides, once it is recorded; never who proposed it. */
export const publicDecision = {
  kind: s.decisions.kind,
  reason: s.decisions.reason,
  language: s.decisions.language,
  instrument: s.decisions.instrument,
  instrumentNumber: s.decisions.instrumentNumber,
  instrumentOn: sql<Day>`${s.decisions.instrumentOn}::text`,
  inForceOn: sql<Day>`${s.decisions.inForceOn}::text`,
};

/** A reservation that its side has made public. */
export const publicReservation = {
  sideCode: s.reservations.sideCode,
  text: s.reservations.text,
  language: s.reservations.language,
  recordedOn: s.reservations.recordedOn,
};

/** The words that both sides have agreed on. */
export const publicJointWording = {
  text: s.jointWordings.text,
  language: s.jointWordings.language,
  agreedOn: sql<Day>`${s.jointWordings.agreedOn}::text`,
};
