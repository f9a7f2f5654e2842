import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import type { Claim } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { countersignedOnBy } from "@/lib/milestones/load-reports";
import { publicTextOn } from "@/lib/texts/text-on";
import { fieldsWhere, type FieldWhere } from "@/lib/updates/fields";

// WHAT IS PUBLIC of updates and their documents: adding a key publishes it.

const publicWords = Object.fromEntries(
  fieldsWhere({ readers: "public" }).map((name) => [name, s.updates[name]]),
) as Pick<typeof s.updates, FieldWhere<{ readers: "public" }>>;

/** Of an update: the fields that are for the world (`lib/updates/fields.ts`), never its author or its steps. */
export const publicUpdate = (day: Day) => ({
  id: s.updates.id,
  sideCode: s.updates.sideCode,
  ...publicWords,
  claim: sql<Claim>`${s.updates.claim}`,
  publicText: publicTextOn(day),
  publishedOn: sql<Day>`${s.updates.publishedOn}::text`,
  /** `isLateReport`, in SQL: of the round it answers, and the due day of its side. */
  isLate: sql<boolean>`exists (select from ${s.roundDues} d where d.round_id = ${qualified(s.updates.roundId)}
    and d.side_code = ${qualified(s.updates.sideCode)} and d.due_on < ${qualified(s.updates.submittedOn)})`,
  /** The day on which the other side signed it, where it claims done. */
  countersignedOn: countersignedOnBy(day),
});

export const publicEvidence = {
  title: s.evidence.title,
  number: s.evidence.number,
  issuedOn: s.evidence.issuedOn,
  address: s.evidence.address,
};
