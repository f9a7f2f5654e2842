import { sql } from "drizzle-orm";
import * as s from "@/db/schema";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow } from "@/lib/public/search/hit-row";
import { scores } from "@/lib/public/search/scores";
import { isKnownBody } from "./known-on";
import { nameAnswers } from "./name-answers";

const { bodies, bodyNames } = s;

/** A body by any name that it had borne by a day, under the name of the day. */
export const bodyHits = (programme: string, asked: Asked, day: Day) => sql`
  ${hitRow({
    kind: "body",
    key: bodies.slug,
    title: nameOfBody(bodies.id, day),
    texts: [bodyNames.name],
    provenance: bodies.provenance,
    sourceId: bodies.sourceId,
    score: scores.title,
  })}
  from ${bodies} join (
    select distinct on (${bodyNames.bodyId}) ${bodyNames.bodyId}, ${bodyNames.name} from ${bodyNames}
    where ${nameAnswers(asked, day)}
    order by ${bodyNames.bodyId}, ${bodyNames.validFrom} desc nulls last
  ) as ${bodyNames} on ${bodyNames.bodyId} = ${bodies.id}
  where ${isKnownBody(programme, day)}`;
