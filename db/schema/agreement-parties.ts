import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { agreements } from "./agreements";
import { bodies } from "./bodies";

export const agreementParties = pgTable(
  "agreement_parties",
  {
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreements.id),
    bodyId: uuid("body_id")
      .notNull()
      .references(() => bodies.id),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.bodyId] })],
);
