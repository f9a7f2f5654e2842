import { char, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { SideCode } from "../vocabulary";
import { programmes } from "./programmes";
import { sides } from "./sides";

export const programmeSides = pgTable(
  "programme_sides",
  {
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .notNull()
      .references(() => sides.code),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.sideCode] })],
);
