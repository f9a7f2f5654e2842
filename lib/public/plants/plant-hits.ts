import { sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { nameAnswers } from "@/lib/public/bodies/name-answers";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow, scoreByName } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { isKnownEnterprise } from "./known-on";

const { enterprises } = s;

/** Plants that answer by what is written of them or by a partner's name, as rows of `hitRow`. */
export const plantHits = (programme: string, asked: Asked, day: Day): SQL => sql`
  ${hitRow({
    kind: "plant",
    key: enterprises.slug,
    title: enterprises.name,
    texts: [enterprises.place, enterprises.note, partnerNamed(asked, day)],
    on: firstStage("reached_on"),
    precision: firstStage("precision"),
    provenance: enterprises.provenance,
    sourceId: enterprises.sourceId,
    score: scoreByName(enterprises, enterprises.name, asked),
  })} from ${enterprises}
  where ${enterprises.id} in (
    select ${enterprises.id} from ${enterprises} where ${matches(asked.all, enterprises.name, enterprises.place, enterprises.note)}
    union select ${s.enterprisePartners.enterpriseId} from ${s.enterprisePartners}
      join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.enterprisePartners.bodyId} where ${nameAnswers(asked, day)})
  and ${isKnownEnterprise(programme, day)}`;

const firstStage = (column: "reached_on" | "precision") => sql`(
  select ${sql.identifier(column)} from ${s.enterpriseStages} g
  where g.enterprise_id = ${enterprises.id} and g.reached_on is not null order by g.reached_on limit 1)`;

const partnerNamed = (asked: Asked, day: Day) => sql`(
  select ${s.bodyNames.name} from ${s.enterprisePartners}
    join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.enterprisePartners.bodyId}
  where ${s.enterprisePartners.enterpriseId} = ${enterprises.id} and ${nameAnswers(asked, day)} limit 1)`;
