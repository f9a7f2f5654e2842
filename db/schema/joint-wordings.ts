import { sql } from "drizzle-orm";
import { char, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { day, id, instant, oneOf } from "../columns";
import { searched } from "../searched";
import { languages, type SideCode, jointWordingStates } from "../vocabulary";
import { milestones } from "./milestones";
import { people } from "./people";
import { sides } from "./sides";

/** A text on where a milestone stands that one side proposes and the other agrees to: their words reconciled. */
export const jointWordings = pgTable(
  "joint_wordings",
  {
    id: id(),
    milestoneId: uuid("milestone_id")
      .notNull()
      .references(() => milestones.id),
    state: text("state", { enum: jointWordingStates }).notNull().default("proposed"),
    version: integer("version").notNull().default(1),
    text: text("text").notNull(),
    language: text("language", { enum: languages }).notNull(),
    proposedBySide: char("proposed_by_side", { length: 2 })
      .$type<SideCode>()
      .notNull()
      .references(() => sides.code),
    proposerId: uuid("proposer_id")
      .notNull()
      .references(() => people.id),
    proposedOn: day("proposed_on").notNull(),
    agreerId: uuid("agreer_id").references(() => people.id),
    agreedOn: day("agreed_on"),
    agreedAt: instant("agreed_at"),
  },
  (t) => [
    index("joint_wordings_words").using("gin", searched(t.text)),
    uniqueIndex("joint_wordings_one_open")
      .on(t.milestoneId)
      .where(sql`state = 'proposed'`),
    index("joint_wordings_by_milestone").on(t.milestoneId, t.agreedOn),
    check("joint_wordings_text_given", sql`length(${t.text}) > 0`),
    check(
      "joint_wordings_agreed_has_day",
      sql`(${t.state} = 'agreed') = (${t.agreedOn} is not null)`,
    ),
    check("joint_wordings_two_people", sql`${t.agreerId} <> ${t.proposerId}`),
    oneOf("joint_wordings_state_known", t.state, jointWordingStates),
    oneOf("joint_wordings_language_known", t.language, languages),
  ],
);
