import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytes, day, id } from "../columns";
import { updates } from "./updates";

/** A document that proves an update: its number and date, with a link or (later) a file by its sha256. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    updateId: uuid("update_id")
      .notNull()
      .references(() => updates.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    number: text("number").notNull(),
    issuedOn: day("issued_on").notNull(),
    address: text("address"),
    fileHash: bytes("file_hash"),
  },
  (t) => [
    index("evidence_by_update").on(t.updateId),
    check("evidence_number_given", sql`length(${t.number}) > 0`),
    check("evidence_link_or_file", sql`${t.address} is not null or ${t.fileHash} is not null`),
    check("evidence_link_form", sql`${t.address} ~ '^https?://'`),
  ],
);
