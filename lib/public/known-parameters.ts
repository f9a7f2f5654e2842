import type { z } from "zod";
import { ChangesSearch } from "./changes/changes-search";
import { IndicatorFilters } from "./indicators/indicator-filters";
import { MeetingFilters } from "./meetings/meeting-filters";
import { MilestoneFilters } from "./milestones/milestone-filters";
import { MistakeAsked } from "./mistakes/mistake-asked";
import { TimelineAsked } from "./milestones/timeline-asked";
import { EnterpriseFilters } from "./plants/enterprise-filters";
import { ProofAsked } from "./programme/proof-asked";
import { SearchFilters } from "./search/search-filters";

/** What a page of a programme is asked beside the day, by the words of its address; those that are not here take nothing. */
const asked: Record<string, z.ZodObject> = {
  changes: ChangesSearch,
  "indicators/*": IndicatorFilters,
  meetings: MeetingFilters,
  milestones: MilestoneFilters,
  plants: EnterpriseFilters,
  proof: ProofAsked,
  search: SearchFilters,
  timeline: TimelineAsked,
};

/**
 * The search parameters that a page answers to, the day first. Whatever else an address carries changes nothing.
 * @param words of the address behind the language
 */
export function knownParameters([first, ...words]: readonly string[]): readonly string[] {
  const [section = "", ...below] = words;
  const isForm = first === "mistakes" && words.length === 0;
  const schema = isForm ? MistakeAsked : asked[[section, ...below.map(() => "*")].join("/")];
  return ["asOf", ...Object.keys(schema?.shape ?? {})];
}
