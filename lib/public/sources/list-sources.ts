import { asc, sql } from "drizzle-orm";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { publicSource } from "./columns";
import { isKnownSource } from "./known-on";

/** Every source that something public rests on, by a day, in the order of the register of facts. */
export const listSources = (programme: string, day: Day) =>
  db
    .select({ key: s.sources.key, ...publicSource, publishedOn: s.sources.publishedOn })
    .from(s.sources)
    .where(isKnownSource(programme, day))
    .orderBy(asc(sql`substring(${s.sources.key} from '[0-9]+')::int`), asc(s.sources.key));
