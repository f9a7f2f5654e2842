import { integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { hasOriginal, id, localText, oneOf, provenance } from "../columns";
import { provenances, visibilities } from "../vocabulary";
import { programmes } from "./programmes";
import { sources } from "./sources";

export const areas = pgTable(
  "areas",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    slug: text("slug").notNull(),
    number: integer("number").notNull(),
    name: localText("name").notNull(),
    visibility: text("visibility", { enum: visibilities }).notNull().default("public"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("areas_slug_once").on(t.programmeId, t.slug),
    unique("areas_number_once").on(t.programmeId, t.number),
    hasOriginal("areas_name_original", t.name),
    oneOf("areas_visibility_known", t.visibility, visibilities),
    oneOf("areas_provenance_known", t.provenance, provenances),
  ],
);
