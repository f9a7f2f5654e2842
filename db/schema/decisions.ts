import { sql } from "drizzle-orm";
import { char, check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { day, id, instant, oneOf } from "../columns";
import { searched } from "../searched";
import {
  decisionKinds,
  decisionStates,
  instruments,
  type Language,
  languages,
  type SideCode,
} from "../vocabulary";
import { meetings } from "./meetings";
import { milestones } from "./milestones";
import { people } from "./people";
import { plans } from "./plans";

/**
 * What both sides decide together on a plan or one of its milestones: proposed by one side, agreed by
 * the other, recorded by the secretariat with its instrument. In force from its day.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    /** Empty for what concerns the plan as a whole. */
    milestoneId: uuid("milestone_id").references(() => milestones.id),
    kind: text("kind", { enum: decisionKinds }).notNull(),
    state: text("state", { enum: decisionStates }).notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    proposedBySide: char("proposed_by_side", { length: 2 }).$type<SideCode>().notNull(),
    proposerId: uuid("proposer_id")
      .notNull()
      .references(() => people.id),
    /** What is decided, in the shape of its kind (lib/decisions/decision-content.ts). */
    content: jsonb("content").$type<Record<string, unknown>>().notNull(),
    reason: text("reason").notNull(),
    language: text("language", { enum: languages }).$type<Language>().notNull(),
    proposedOn: day("proposed_on").notNull(),
    agreedOn: day("agreed_on"),
    recordedOn: day("recorded_on"),
    recordedAt: instant("recorded_at"),
    instrument: text("instrument", { enum: instruments }),
    meetingId: uuid("meeting_id").references(() => meetings.id),
    instrumentNumber: text("instrument_number"),
    instrumentOn: day("instrument_on"),
    inForceOn: day("in_force_on"),
  },
  (t) => [
    index("decisions_words").using("gin", searched(t.reason)),
    index("decisions_by_plan").on(t.planId, t.inForceOn),
    index("decisions_by_milestone").on(t.milestoneId),
    index("decisions_by_meeting").on(t.meetingId),
    check("decisions_reason_given", sql`length(${t.reason}) > 0`),
    check(
      "decisions_recorded_whole",
      sql`(${t.state} = 'recorded') = (${t.recordedOn} is not null) and (${t.state} <> 'recorded' or (${t.agreedOn} is not null and ${t.instrument} is not null and ${t.instrumentNumber} <> '' and ${t.instrumentOn} is not null and ${t.inForceOn} is not null))`,
    ),
    check(
      "decisions_session_named",
      sql`${t.instrument} is distinct from 'session' or ${t.meetingId} is not null`,
    ),
    oneOf("decisions_kind_known", t.kind, decisionKinds),
    oneOf("decisions_state_known", t.state, decisionStates),
    oneOf("decisions_instrument_known", t.instrument, instruments),
    oneOf("decisions_language_known", t.language, languages),
  ],
);
