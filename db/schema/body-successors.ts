import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { day, oneOf, provenance } from "../columns";
import { provenances } from "../vocabulary";
import { bodies } from "./bodies";
import { sources } from "./sources";

/** Which body went on with the work of which: several into one is a merger, one into several a split. */
export const bodySuccessors = pgTable(
  "body_successors",
  {
    fromId: uuid("from_id")
      .notNull()
      .references(() => bodies.id),
    toId: uuid("to_id")
      .notNull()
      .references(() => bodies.id),
    /** Empty when the day is not known. */
    onDay: day("on_day"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.toId] }),
    index("body_successors_by_successor").on(t.toId),
    check("body_successors_not_own", sql`${t.fromId} <> ${t.toId}`),
    oneOf("body_successors_provenance_known", t.provenance, provenances),
  ],
);
