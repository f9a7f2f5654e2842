import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { enterprises } from "./enterprises";
import { milestones } from "./milestones";

export const milestoneEnterprises = pgTable(
  "milestone_enterprises",
  {
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    enterpriseId: uuid("enterprise_id")
      .notNull()
      .references(() => enterprises.id),
  },
  (t) => [primaryKey({ columns: [t.milestoneId, t.enterpriseId] })],
);
