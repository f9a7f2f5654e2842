import { sql } from "drizzle-orm";
import { char, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns";
import { roles, type SideCode } from "../vocabulary";
import { bodies } from "./bodies";
import { people } from "./people";
import { sides } from "./sides";

/** What a person may act as: an executor of one body, a coordinator of one side, or an office of the whole programme. */
export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    role: text("role", { enum: roles }).notNull(),
    bodyId: uuid("body_id").references(() => bodies.id),
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .references(() => sides.code),
    endedAt: instant("ended_at"),
  },
  (t) => [
    unique("memberships_once").on(t.personId, t.role, t.bodyId, t.sideCode).nullsNotDistinct(),
    index("memberships_by_body").on(t.bodyId),
    check(
      "memberships_executor_has_body",
      sql`(${t.role} = 'executor') = (${t.bodyId} is not null)`,
    ),
    check(
      "memberships_coordinator_has_side",
      sql`(${t.role} = 'coordinator') = (${t.sideCode} is not null)`,
    ),
    oneOf("memberships_role_known", t.role, roles),
  ],
);
