import { sql } from "drizzle-orm";
import { check, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytes, day, id, oneOf } from "../columns";
import { releases } from "../vocabulary";
import { updates } from "./updates";

/** A document that proves an update: its number and date, with a link or (later) a file by its sha256. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    updateId: uuid("update_id")
      .notNull()
      .references(() => updates.id, { onDelete: "cascade" }),
    position: smallint("position").notNull(),
    // A draft may lack any part; submission wants them all (trigger updates_done_is_proved).
    title: text("title").notNull(),
    number: text("number").notNull(),
    issuedOn: day("issued_on"),
    address: text("address"),
    fileHash: bytes("file_hash"),
    /** Its side's coordinator turns one key by clearing the update, the secretariat the second by publishing it. */
    release: text("release", { enum: releases }).notNull().default("side"),
  },
  (t) => [
    unique("evidence_position_once").on(t.updateId, t.position),
    oneOf("evidence_release_known", t.release, releases),
    check("evidence_link_form", sql`${t.address} ~ '^https?://'`),
  ],
);
