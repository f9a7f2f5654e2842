import { char, pgTable } from "drizzle-orm/pg-core";
import { hasOriginal, localText } from "../columns";
import type { SideCode } from "../vocabulary";

export const sides = pgTable(
  "sides",
  {
    code: char("code", { length: 2 }).$type<SideCode>().primaryKey(),
    name: localText("name").notNull(),
  },
  (t) => [hasOriginal("sides_name_original", t.name)],
);
