import { sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { nameAnswers } from "@/lib/public/bodies/name-answers";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow, scoreByName } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { isKnownAgreement } from "./known-on";

const { agreements } = s;

/** Agreements that answer by what is written of them or by a party's name, as rows of `hitRow`. */
export const agreementHits = (programme: string, asked: Asked, day: Day): SQL => sql`
  ${hitRow({
    kind: "agreement",
    key: agreements.slug,
    title: agreements.title,
    texts: [agreements.note, partyNamed(asked, day)],
    on: agreements.signedOn,
    precision: agreements.precision,
    provenance: agreements.provenance,
    sourceId: agreements.sourceId,
    score: scoreByName(agreements, agreements.title, asked),
  })} from ${agreements}
  where ${agreements.id} in (
    select ${agreements.id} from ${agreements} where ${matches(asked.all, agreements.title, agreements.note)}
    union select ${s.agreementParties.agreementId} from ${s.agreementParties}
      join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.agreementParties.bodyId} where ${nameAnswers(asked, day)})
  and ${isKnownAgreement(programme, day)}`;

const partyNamed = (asked: Asked, day: Day) => sql`(
  select ${s.bodyNames.name} from ${s.agreementParties}
    join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.agreementParties.bodyId}
  where ${s.agreementParties.agreementId} = ${agreements.id} and ${nameAnswers(asked, day)} limit 1)`;
