import { index, pgTable, uuid } from "drizzle-orm/pg-core";
import { bytes, instant } from "../columns";
import { people } from "./people";

/** One signed-in browser. The cookie holds a random sid; only its SHA-256 is kept. */
export const signInSessions = pgTable(
  "sign_in_sessions",
  {
    sidHash: bytes("sid_hash").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("sign_in_sessions_by_person").on(t.personId)],
);
