import { char, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { timeZone, zoneIsKnown } from "../columns";
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
    /** A due day of the side ends with its own day. */
    timeZone: timeZone(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.sideCode] }),
    zoneIsKnown("programme_sides_zone_known", t.timeZone),
  ],
);
