import { roundDues, rounds } from "@/db/schema";

/** A round of reporting: which it is and since when. */
export const publicRound = {
  number: rounds.number,
  name: rounds.name,
  opensOn: rounds.opensOn,
  provenance: rounds.provenance,
};

/** The day by which a side reports in it. */
export const publicDue = { sideCode: roundDues.sideCode, dueOn: roundDues.dueOn };
