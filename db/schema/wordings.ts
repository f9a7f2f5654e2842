import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { day, hasOriginal, id, localText } from "../columns";
import { searched } from "../searched";
import { decisions } from "./decisions";
import { milestones } from "./milestones";

/** A milestone's wording as a decision amended it; the milestone's own row keeps the text as first approved. Rows are only added. */
export const wordings = pgTable(
  "wordings",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    /** 2 for the first amendment: 1 is the text as first approved. */
    number: integer("number").notNull(),
    title: localText("title").notNull(),
    completion: localText("completion"),
    setOn: day("set_on").notNull(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => decisions.id),
  },
  (t) => [
    index("wordings_words").using("gin", searched(t.title, t.completion)),
    unique("wordings_number_once").on(t.milestoneId, t.number),
    unique("wordings_one_a_day").on(t.milestoneId, t.setOn),
    check("wordings_number_after_first", sql`${t.number} > 1`),
    hasOriginal("wordings_title_original", t.title),
    hasOriginal("wordings_completion_original", t.completion),
  ],
);
