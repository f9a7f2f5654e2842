import { z } from "zod";
import { hitKinds } from "./hit-kinds";
import { cleanQuestion } from "./read-question";

/** What an address asks the search; what is wrong is left out. */
export const SearchFilters = z.object({
  q: z.string().transform(cleanQuestion).catch("").default(""),
  kind: z.enum(hitKinds).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type SearchFilters = z.output<typeof SearchFilters>;
