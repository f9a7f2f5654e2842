import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { agreements } from "./agreements";
import { milestones } from "./milestones";

export const milestoneAgreements = pgTable(
  "milestone_agreements",
  {
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreements.id),
  },
  (t) => [primaryKey({ columns: [t.milestoneId, t.agreementId] })],
);
