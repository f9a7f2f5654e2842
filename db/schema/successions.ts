import { sql } from "drizzle-orm";
import { check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, id, oneOf, provenance } from "../columns";
import { provenances, successionKinds } from "../vocabulary";
import { decisions } from "./decisions";
import { milestones } from "./milestones";
import { sources } from "./sources";

/** One milestone that goes on in another: carried over, merged into it, or split off. Rows are only added; there is no loop. */
export const successions = pgTable(
  "successions",
  {
    id: id(),
    fromId: uuid("from_id")
      .notNull()
      .references(() => milestones.id),
    toId: uuid("to_id")
      .notNull()
      .references(() => milestones.id),
    kind: text("kind", { enum: successionKinds }).notNull(),
    onDay: day("on_day").notNull(),
    decisionId: uuid("decision_id").references(() => decisions.id),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("successions_once").on(t.fromId, t.toId),
    index("successions_by_successor").on(t.toId),
    check("successions_not_own", sql`${t.fromId} <> ${t.toId}`),
    oneOf("successions_kind_known", t.kind, successionKinds),
    oneOf("successions_provenance_known", t.provenance, provenances),
  ],
);
