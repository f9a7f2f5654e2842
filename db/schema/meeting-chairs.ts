import { char, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { id, localText } from "../columns";
import type { SideCode } from "../vocabulary";
import { meetings } from "./meetings";
import { sides } from "./sides";

export const meetingChairs = pgTable(
  "meeting_chairs",
  {
    id: id(),
    meetingId: uuid("meeting_id")
      .notNull()
      .references(() => meetings.id),
    sideCode: char("side_code", { length: 2 })
      .$type<SideCode>()
      .notNull()
      .references(() => sides.code),
    name: localText("name").notNull(),
    post: localText("post"),
  },
  (t) => [unique("meeting_chairs_one_a_side").on(t.meetingId, t.sideCode)],
);
