import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, ordered, provenance } from "../columns";
import { planStates, provenances } from "../vocabulary";
import { meetings } from "./meetings";
import { programmes } from "./programmes";
import { sources } from "./sources";

export const plans = pgTable(
  "plans",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    slug: text("slug").notNull(),
    title: localText("title").notNull(),
    firstOn: day("first_on").notNull(),
    lastOn: day("last_on").notNull(),
    state: text("state", { enum: planStates }).notNull(),
    approvedOn: day("approved_on"),
    /** The approval as the source words it, when it gives no day. */
    approvedAs: localText("approved_as"),
    approvedAtId: uuid("approved_at_id").references(() => meetings.id),
    /** False when the plan is expected but was looked for and not found. */
    isFound: boolean("is_found").notNull().default(true),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("plans_slug_once").on(t.programmeId, t.slug),
    ordered("plans_days_ordered", t.firstOn, t.lastOn),
    check("plans_slug_form", sql`${t.slug} ~ '^[a-z0-9-]+$'`),
    hasOriginal("plans_title_original", t.title),
    oneOf("plans_state_known", t.state, planStates),
    oneOf("plans_provenance_known", t.provenance, provenances),
  ],
);
