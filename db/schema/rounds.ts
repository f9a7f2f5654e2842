import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText, oneOf, ordered, provenance } from "../columns";
import { cycles, provenances } from "../vocabulary";
import { plans } from "./plans";

export const rounds = pgTable(
  "rounds",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    number: integer("number").notNull(),
    name: localText("name").notNull(),
    opensOn: day("opens_on").notNull(),
    /** The day whose state of affairs is reported. */
    asOfOn: day("as_of_on").notNull(),
    cycle: text("cycle", { enum: cycles }).notNull(),
    closedOn: day("closed_on"),
    provenance: provenance(),
  },
  (t) => [
    unique("rounds_number_once").on(t.planId, t.number),
    ordered("rounds_closed_after_opening", t.opensOn, t.closedOn),
    uniqueIndex("rounds_one_open")
      .on(t.planId)
      .where(sql`closed_on is null`),
    check("rounds_number_positive", sql`${t.number} > 0`),
    hasOriginal("rounds_name_original", t.name),
    oneOf("rounds_cycle_known", t.cycle, cycles),
    oneOf("rounds_provenance_known", t.provenance, provenances),
  ],
);
