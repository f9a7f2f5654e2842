import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import {
  day,
  hasOriginal,
  id,
  localText,
  oneOf,
  ordered,
  provenance,
  timeZone,
  zoneIsKnown,
} from "../columns";
import { provenances } from "../vocabulary";
import { sources } from "./sources";

export const programmes = pgTable(
  "programmes",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    name: localText("name").notNull(),
    firstOn: day("first_on").notNull(),
    lastOn: day("last_on").notNull(),
    note: localText("note"),
    /** Its day is the programme's "today". */
    timeZone: timeZone(),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    zoneIsKnown("programmes_zone_known", t.timeZone),
    ordered("programmes_days_ordered", t.firstOn, t.lastOn),
    hasOriginal("programmes_name_original", t.name),
    oneOf("programmes_provenance_known", t.provenance, provenances),
  ],
);
