import type { Part } from "@/db/vocabulary";
import type { SeedMilestone } from "./shapes";

// Named by a source, or else put there so that the demonstration can be worked with.
const as =
  (part: Part) =>
  (body: string, source?: string): SeedMilestone["bodies"][number] =>
    source
      ? { body, part, provenance: "press", source }
      : { body, part, provenance: "illustrative" };

export const lead = as("lead");
export const partner = as("partner");
