import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { day, id, instant } from "../columns";
import { programmes } from "./programmes";

/** After how many working days silence confirms a claim of done, from a day on; empty: it confirms nothing. Rows are only added. */
export const tacitSettings = pgTable(
  "tacit_settings",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    workingDays: integer("working_days"),
    setOn: day("set_on").notNull(),
    setAt: instant("set_at").notNull().defaultNow(),
  },
  (t) => [
    index("tacit_settings_by_programme").on(t.programmeId, t.setOn, t.setAt),
    check("tacit_settings_days_range", sql`${t.workingDays} between 1 and 90`),
  ],
);
