import { doublePrecision, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { searched } from "../searched";
import { provenances } from "../vocabulary";
import { programmes } from "./programmes";
import { sources } from "./sources";

/** A joint plant or project. Its life stands in `enterprise_stages`. */
export const enterprises = pgTable(
  "enterprises",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    slug: text("slug").notNull().unique(),
    name: localText("name").notNull(),
    note: localText("note"),
    place: localText("place"),
    /** Degrees north and east of the place named, not of the plant. */
    latitude: doublePrecision("latitude"),
    longitude: doublePrecision("longitude"),
    /** How exact the place is, in words. */
    placePrecision: localText("place_precision"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    index("enterprises_name_words").using("gin", searched(t.name)),
    index("enterprises_words").using("gin", searched(t.name, t.place, t.note)),
    hasOriginal("enterprises_name_original", t.name),
    oneOf("enterprises_provenance_known", t.provenance, provenances),
  ],
);
