import { sql } from "drizzle-orm";
import { qualified } from "@/db/qualified";
import { updates } from "@/db/schema";

const { milestoneId, bodyId, language, publishedOn, publishedAt } = updates;

/**
 * The id of the version that a published update of a query is held against: the one that its body published before it
 * on the milestone in the same language, unless that was retracted. It is the same on every day.
 */
export const previousVersion = sql<string | null>`(select p.id from ${updates} p
  where p.milestone_id = ${qualified(milestoneId)} and p.body_id = ${qualified(bodyId)}
    and p.language = ${qualified(language)} and p.retracted_on is null
    and (p.published_on, p.published_at) < (${qualified(publishedOn)}, ${qualified(publishedAt)})
  order by p.published_on desc, p.published_at desc limit 1)`;
