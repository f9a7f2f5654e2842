import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytes, day, id, instant, oneOf } from "../columns";
import { reportKinds } from "../vocabulary";
import { plans } from "./plans";
import { rounds } from "./rounds";

/** A report as it was frozen: the bytes themselves and their SHA-256. Rows are only added. */
export const frozenReports = pgTable(
  "frozen_reports",
  {
    id: id(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => plans.id),
    /** The round it closed; empty for a plan's final report. */
    roundId: uuid("round_id")
      .unique()
      .references(() => rounds.id),
    kind: text("kind", { enum: reportKinds }).notNull(),
    asOfOn: day("as_of_on").notNull(),
    frozenOn: day("frozen_on").notNull(),
    frozenAt: instant("frozen_at").notNull().defaultNow(),
    body: bytes("body").notNull(),
    hash: bytes("hash").notNull(),
  },
  (t) => [
    index("frozen_reports_by_plan").on(t.planId, t.frozenOn),
    uniqueIndex("frozen_reports_one_final")
      .on(t.planId)
      .where(sql`kind = 'final'`),
    check("frozen_reports_hash_of_body", sql`${t.hash} = sha256(${t.body})`),
    check("frozen_reports_of_round", sql`(${t.kind} = 'round') = (${t.roundId} is not null)`),
    oneOf("frozen_reports_kind_known", t.kind, reportKinds),
  ],
);
