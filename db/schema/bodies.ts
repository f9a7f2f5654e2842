import { sql } from "drizzle-orm";
import { char, check, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, id, oneOf, provenance } from "../columns";
import { bodyKinds, provenances, type SideCode } from "../vocabulary";
import { sides } from "./sides";
import { sources } from "./sources";

export const bodies = pgTable(
  "bodies",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    /** Empty for a body that both sides share, such as the commission. */
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .references(() => sides.code),
    kind: text("kind", { enum: bodyKinds }).notNull(),
    validFrom: day("valid_from"),
    /** The first day on which the body no longer exists. */
    validTo: day("valid_to"),
    provenance: provenance(),
    sourceId: uuid("source_id").references(() => sources.id),
  },
  (t) => [
    unique("bodies_id_with_side").on(t.id, t.sideCode),
    check("bodies_days_ordered", sql`${t.validFrom} < ${t.validTo}`),
    oneOf("bodies_kind_known", t.kind, bodyKinds),
    oneOf("bodies_provenance_known", t.provenance, provenances),
  ],
);
