import { and, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "./asked";
import { hitRow, isOf, scoreByName } from "./hit-row";
import { matches } from "./matches";
import { scores } from "./scores";

// WHAT IS PUBLIC of meetings, agreements, plants, indicators and statements to whoever searches.

type Asking = (programme: string, asked: Asked, day: Day) => SQL;
const { agreements, enterprises, indicators, meetings, statements } = s;

export const meetingHits: Asking = (programme, asked, day) => sql`
  ${hitRow({
    kind: "meeting",
    key: meetings.slug,
    title: meetings.title,
    texts: [
      meetings.announcedFor,
      meetings.place,
      meetings.outcome,
      meetings.agenda,
      chairNamed(asked),
    ],
    on: meetings.heldFrom,
    precision: meetings.precision,
    provenance: meetings.provenance,
    sourceId: meetings.sourceId,
    score: scoreByName(meetings, meetings.title, asked),
  })} from ${meetings}
  where ${meetings.id} in (
    select ${meetings.id} from ${meetings} where ${matches(asked.all, meetings.title, meetings.announcedFor, meetings.place, meetings.outcome, meetings.agenda)}
    union select ${s.meetingChairs.meetingId} from ${s.meetingChairs} where ${matches(asked.all, s.meetingChairs.name)})
  and ${and(
    isOf(meetings.programmeId, programme),
    or(lte(meetings.heldFrom, day), isNull(meetings.heldFrom)),
  )}`;

export const agreementHits: Asking = (programme, asked, day) => sql`
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
      join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.agreementParties.bodyId} where ${isNameKnown(asked, day)})
  and ${and(
    isOf(agreements.programmeId, programme),
    or(lte(agreements.signedOn, day), isNull(agreements.signedOn)),
  )}`;

export const plantHits: Asking = (programme, asked, day) => sql`
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
      join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.enterprisePartners.bodyId} where ${isNameKnown(asked, day)})
  and ${isOf(enterprises.programmeId, programme)} and coalesce(${firstStage("reached_on")}, ${day}) <= ${day}`;

/** A plant is known from its first stage on; one without a dated stage, all along. */
const firstStage = (column: "reached_on" | "precision") => sql`(
  select ${sql.identifier(column)} from ${s.enterpriseStages} g
  where g.enterprise_id = ${enterprises.id} and g.reached_on is not null order by g.reached_on limit 1)`;

const chairNamed = (asked: Asked) => sql`(
  select ${s.meetingChairs.name} from ${s.meetingChairs}
  where ${s.meetingChairs.meetingId} = ${meetings.id} and ${matches(asked.all, s.meetingChairs.name)} limit 1)`;

const partyNamed = (asked: Asked, day: Day) => sql`(
  select ${s.bodyNames.name} from ${s.agreementParties}
    join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.agreementParties.bodyId}
  where ${s.agreementParties.agreementId} = ${agreements.id} and ${isNameKnown(asked, day)} limit 1)`;

const partnerNamed = (asked: Asked, day: Day) => sql`(
  select ${s.bodyNames.name} from ${s.enterprisePartners}
    join ${s.bodyNames} on ${s.bodyNames.bodyId} = ${s.enterprisePartners.bodyId}
  where ${s.enterprisePartners.enterpriseId} = ${enterprises.id} and ${isNameKnown(asked, day)} limit 1)`;

/** The condition on `body_names` under which a name that answers could be known on a day. */
const isNameKnown = (asked: Asked, day: Day) =>
  and(
    matches(asked.all, s.bodyNames.name),
    or(isNull(s.bodyNames.validFrom), lte(s.bodyNames.validFrom, day)),
  );

export const indicatorHits: Asking = (programme, asked) => sql`
  ${hitRow({
    kind: "indicator",
    key: indicators.slug,
    title: indicators.name,
    texts: [indicators.note],
    score: scoreByName(indicators, indicators.name, asked),
  })} from ${indicators}
  where ${and(
    matches(asked.all, indicators.name, indicators.unit, indicators.note),
    isOf(indicators.programmeId, programme),
  )}`;

export const statementHits: Asking = (programme, asked, day) => sql`
  ${hitRow({
    kind: "statement",
    key: statements.topic,
    title: statements.text,
    texts: [statements.speaker],
    on: statements.saidOn,
    precision: statements.precision,
    provenance: statements.provenance,
    sourceId: statements.sourceId,
    score: scores.own,
  })} from ${statements}
  where ${and(
    matches(asked.all, statements.text, statements.speaker),
    isOf(statements.programmeId, programme),
    lte(statements.saidOn, day),
  )}`;
