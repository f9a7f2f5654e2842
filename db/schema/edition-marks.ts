import { customType, pgTable } from "drizzle-orm/pg-core";

const transactionId = customType<{ data: string }>({ dataType: () => "xid8" });

/** The transactions that have changed something public and not ended yet; nobody but they themselves sees a row. */
export const editionMarks = pgTable("edition_marks", {
  xid: transactionId("xid").primaryKey(),
});
