import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { bodies } from "./bodies";
import { enterprises } from "./enterprises";

export const enterprisePartners = pgTable(
  "enterprise_partners",
  {
    enterpriseId: uuid("enterprise_id")
      .notNull()
      .references(() => enterprises.id),
    bodyId: uuid("body_id")
      .notNull()
      .references(() => bodies.id),
  },
  (t) => [primaryKey({ columns: [t.enterpriseId, t.bodyId] })],
);
