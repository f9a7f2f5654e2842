import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, day, id, instant, oneOf } from "../columns";
import { searched } from "../searched";
import { languages, translatedFields } from "../vocabulary";
import { people } from "./people";

/** A text of equal authority, given later than its original; the latest of a language counts. Rows are only added. */
export const translations = pgTable(
  "translations",
  {
    id: id(),
    /** The milestone or update whose text it is. */
    subjectId: uuid("subject_id").notNull(),
    field: text("field", { enum: translatedFields }).notNull(),
    language: text("language", { enum: languages }).notNull(),
    text: text("text").notNull(),
    /** SHA-256 of the original it was made of; another one now means that it is older than the original. */
    originalHash: bytes("original_hash").notNull(),
    setOn: day("set_on").notNull(),
    setAt: instant("set_at").notNull().defaultNow(),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    index("translations_words").using("gin", searched(t.text)),
    index("translations_by_subject").on(t.subjectId, t.field, t.language, t.setAt),
    check("translations_text_given", sql`length(${t.text}) > 0`),
    oneOf("translations_field_known", t.field, translatedFields),
    oneOf("translations_language_known", t.language, languages),
  ],
);
