import { sql } from "drizzle-orm";
import { mistakes } from "@/db/schema";
import type { MistakeState } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

/** A column with the state a reported mistake was in on a day. */
export const mistakeStateOn = (day: Day) =>
  sql<MistakeState>`case when ${mistakes.decidedOn} <= ${day} then ${mistakes.state}
    when ${mistakes.acceptedOn} <= ${day} then 'accepted' else 'new' end`;
