import { sql } from "drizzle-orm";
import {
  char,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, id, instant, oneOf } from "../columns";
import { searched } from "../searched";
import {
  claims,
  confidences,
  languages,
  percentGaps,
  type SideCode,
  updateStates,
} from "../vocabulary";
import { milestones } from "./milestones";
import { people } from "./people";
import { responsibilities } from "./responsibilities";
import { rounds } from "./rounds";

/** What one body says on one milestone in one round, for its side. Its words never change once published. */
export const updates = pgTable(
  "updates",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    bodyId: uuid("body_id").notNull(),
    sideCode: char("side_code", { length: 2 }).$type<SideCode>().notNull(),
    roundId: uuid("round_id").references(() => rounds.id),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id),
    state: text("state", { enum: updateStates }).notNull().default("draft"),
    /** Grows with every change; a decider names the one that was seen. */
    version: integer("version").notNull().default(1),
    language: text("language", { enum: languages }).notNull(),
    claim: text("claim", { enum: claims }),
    percentDone: smallint("percent_done"),
    /** Why there is no per cent. */
    percentGap: text("percent_gap", { enum: percentGaps }),
    confidence: text("confidence", { enum: confidences }),
    /** Why the side judges otherwise than the computed confidence. */
    confidenceReason: text("confidence_reason").notNull().default(""),
    publicText: text("public_text").notNull().default(""),
    obstacles: text("obstacles").notNull().default(""),
    nextSteps: text("next_steps").notNull().default(""),
    decisionsNeeded: text("decisions_needed").notNull().default(""),
    forecastOn: day("forecast_on"),
    internalNote: text("internal_note").notNull().default(""),
    createdAt: instant("created_at").notNull().defaultNow(),
    revisedAt: instant("revised_at").notNull().defaultNow(),
    submittedAt: instant("submitted_at"),
    /** The day on which it was submitted, on its side: a due day ends with the side's own. Days, not instants, answer "as of". */
    submittedOn: day("submitted_on"),
    publishedAt: instant("published_at"),
    publishedOn: day("published_on"),
    retractedOn: day("retracted_on"),
  },
  (t) => [
    index("updates_words")
      .using("gin", searched(t.publicText, t.obstacles, t.nextSteps, t.confidenceReason))
      // Kilobytes. What is not sorted in yet is read through by every search.
      .with({ gin_pending_list_limit: 512 })
      .where(sql`published_on is not null and retracted_on is null`),
    foreignKey({
      name: "updates_body_is_responsible",
      columns: [t.milestoneId, t.bodyId],
      foreignColumns: [responsibilities.milestoneId, responsibilities.bodyId],
    }),
    index("updates_of_body").on(t.milestoneId, t.bodyId),
    uniqueIndex("updates_one_open")
      .on(t.milestoneId, t.bodyId)
      .where(sql`state in ('draft', 'submitted', 'cleared', 'countersigned', 'returned')`),
    index("updates_published")
      .on(
        t.milestoneId,
        t.bodyId,
        t.publishedOn.desc().nullsFirst(),
        t.publishedAt.desc().nullsFirst(),
      )
      .where(sql`published_on is not null`),
    index("updates_by_state").on(t.state, t.sideCode),
    check("updates_percent_range", sql`${t.percentDone} between 0 and 100`),
    check(
      "updates_claim_once_submitted",
      sql`${t.state} in ('draft', 'returned', 'withdrawn') or (${t.claim} is not null and ${t.publicText} <> '' and ${t.submittedOn} is not null)`,
    ),
    check(
      "updates_done_is_whole",
      sql`${t.state} in ('draft', 'returned', 'withdrawn') or ${t.claim} <> 'done' or ${t.percentDone} is null or ${t.percentDone} = 100`,
    ),
    check(
      "updates_published_has_day",
      sql`(${t.state} in ('published', 'retracted')) = (${t.publishedOn} is not null)`,
    ),
    check(
      "updates_retracted_has_day",
      sql`(${t.state} = 'retracted') = (${t.retractedOn} is not null)`,
    ),
    check("updates_percent_or_gap", sql`${t.percentDone} is null or ${t.percentGap} is null`),
    oneOf("updates_gap_known", t.percentGap, percentGaps),
    oneOf("updates_confidence_known", t.confidence, confidences),
    oneOf("updates_state_known", t.state, updateStates),
    oneOf("updates_claim_known", t.claim, claims),
    oneOf("updates_language_known", t.language, languages),
  ],
);
