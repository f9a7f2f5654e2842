import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { meetings } from "./meetings";

/** Every address that a meeting has had: what was cited leads on, and is never given to another one. */
export const meetingAddresses = pgTable(
  "meeting_addresses",
  {
    slug: text("slug").primaryKey(),
    meetingId: uuid("meeting_id")
      .notNull()
      .references(() => meetings.id),
  },
  (t) => [index("meeting_addresses_by_meeting").on(t.meetingId)],
);
