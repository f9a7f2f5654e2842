import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { hasOriginal, id, localText } from "../columns";
import { searched } from "../searched";
import { programmes } from "./programmes";

export const indicators = pgTable(
  "indicators",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    slug: text("slug").notNull().unique(),
    name: localText("name").notNull(),
    unit: localText("unit").notNull(),
    /** How to read it, and what must not be done with it. */
    note: localText("note"),
  },
  (t) => [
    index("indicators_name_words").using("gin", searched(t.name)),
    index("indicators_words").using("gin", searched(t.name, t.unit, t.note)),
    hasOriginal("indicators_name_original", t.name),
  ],
);
