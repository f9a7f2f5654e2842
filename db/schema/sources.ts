import { pgTable, text } from "drizzle-orm/pg-core";
import { day, id } from "../columns";

/** Where a fact was read. `key` is the source's number in the register of facts, such as "S3". */
export const sources = pgTable("sources", {
  id: id(),
  key: text("key").notNull().unique(),
  title: text("title").notNull(),
  address: text("address"),
  publishedOn: day("published_on"),
});
