import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns";
import { languages } from "../vocabulary";

export const people = pgTable(
  "people",
  {
    id: id(),
    /** Mail address in lower case; what one signs in with. */
    address: text("address").notNull().unique(),
    name: text("name").notNull(),
    language: text("language", { enum: languages }).notNull(),
    passwordHash: text("password_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    disabledAt: instant("disabled_at"),
  },
  (t) => [
    check(
      "people_address_lower",
      sql`${t.address} = lower(${t.address}) and ${t.address} like '%_@_%'`,
    ),
    oneOf("people_language_known", t.language, languages),
  ],
);
