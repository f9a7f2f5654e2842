import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { decisions, decisionSteps } from "@/db/schema";
import type { DecisionState } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

/** A column with the state a decision was in on a day, by the steps taken until then. */
export const decisionStateOn = (day: Day) => sql<DecisionState>`(
  select case p.step when 'propose' then 'proposed' when 'agree' then 'agreed'
    when 'decline' then 'declined' when 'withdraw' then 'withdrawn' else 'recorded' end
  from ${decisionSteps} p where p.decision_id = ${qualified(decisions.id)} and p.taken_on <= ${day}
  order by p.taken_at desc limit 1)`;
