import type { Day } from "@/lib/dates/day";
import type { FeedScope } from "./scope";

/** What the entries of each noun are asked: a scope, a day, and how many are wanted at most. */
export type EntriesAsked = { programme: string; scope: FeedScope; day: Day; limit: number };
