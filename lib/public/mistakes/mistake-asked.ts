import { z } from "zod";

/** The page on which a reader found a mistake, as the link in its foot names it. */
export const MistakeAsked = z.object({ page: z.string().optional().catch(undefined) });
