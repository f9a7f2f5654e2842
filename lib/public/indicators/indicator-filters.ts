import { z } from "zod";
import { flows } from "@/db/vocabulary";

/** Which flow of an indicator an address asks for. */
export const IndicatorFilters = z.object({ flow: z.enum(flows).optional().catch(undefined) });
