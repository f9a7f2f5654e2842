import { boolean, char, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { day, hasOriginal, localText, oneOf, provenance } from "../columns";
import { provenances, type SideCode } from "../vocabulary";
import { sides } from "./sides";

/** Days that a side's calendar takes out of its working week, or, moved, adds to it. */
export const holidays = pgTable(
  "holidays",
  {
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .notNull()
      .references(() => sides.code),
    onDay: day("on_day").notNull(),
    /** True for a weekend day that is worked in place of another. */
    isWorked: boolean("is_worked").notNull().default(false),
    name: localText("name").notNull(),
    provenance: provenance(),
  },
  (t) => [
    primaryKey({ columns: [t.sideCode, t.onDay] }),
    hasOriginal("holidays_name_original", t.name),
    oneOf("holidays_provenance_known", t.provenance, provenances),
  ],
);
