import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { indicators } from "./indicators";
import { milestones } from "./milestones";

export const milestoneIndicators = pgTable(
  "milestone_indicators",
  {
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    indicatorId: uuid("indicator_id")
      .notNull()
      .references(() => indicators.id),
  },
  (t) => [primaryKey({ columns: [t.milestoneId, t.indicatorId] })],
);
