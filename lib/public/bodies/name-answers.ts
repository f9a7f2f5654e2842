import { and } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import type { Asked } from "@/lib/public/search/asked";
import { matches } from "@/lib/public/search/matches";
import { isKnownName } from "./known-on";

/** The condition on `body_names` under which a name that answers could be known on a day. */
export const nameAnswers = (asked: Asked, day: Day) =>
  and(matches(asked.all, s.bodyNames.name), isKnownName(day));
