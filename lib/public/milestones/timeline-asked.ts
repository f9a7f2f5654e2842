import { z } from "zod";

const slugAsked = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .optional()
  .catch(undefined);
const year = z.coerce.number().int().min(1990).max(2100).optional().catch(undefined);

/** The years and the choice of the timeline as an address carries them; what is wrong is left out. */
export const TimelineAsked = z.object({ from: year, to: year, area: slugAsked, plan: slugAsked });
export type TimelineAsked = z.output<typeof TimelineAsked>;
