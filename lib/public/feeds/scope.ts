import { z } from "zod";
import { sideCodes, type SideCode } from "@/db/vocabulary";

/** What a feed is about: the whole programme, narrowed by whatever is given. */
export type FeedScope = {
  plan?: string | undefined;
  area?: string | undefined;
  side?: SideCode | undefined;
  body?: string | undefined;
  /** The code of one milestone of the plan. */
  code?: string | undefined;
};

const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .optional()
  .catch(undefined);

/** The choice of the list of milestones, as far as a feed can follow it; what is wrong is left out. */
const Choice = z.object({
  plan: slug,
  area: slug,
  side: z.enum(sideCodes).optional().catch(undefined),
  body: slug,
});

/**
 * The scope that an address names.
 * @param path the words of the address behind the programme
 * @returns null for an address that has no feed
 */
export function scopeOf(path: readonly string[], search: Record<string, string>): FeedScope | null {
  const [section, first, second, ...more] = path;
  if (more.length > 0) return null;
  if (first === undefined) {
    if (section === "milestones" || section === "timeline") return Choice.parse(search);
    return section === undefined || section === "changes" ? {} : null;
  }
  if (second !== undefined) return section === "milestones" ? { plan: first, code: second } : null;
  switch (section) {
    case "plans":
      return { plan: first };
    case "areas":
      return { area: first };
    case "bodies":
      return { body: first };
    case "sides": {
      const side = sideCodes.find((code) => code.toLowerCase() === first);
      return side ? { side } : null;
    }
    default:
      return null;
  }
}
