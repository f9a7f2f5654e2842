import { z } from "zod";
import { securityEventKinds } from "@/db/vocabulary";
import { DaySchema } from "@/lib/dates/day";
import { line } from "@/lib/texts/line";

/** What may be asked of the security log. Days are those of UTC, both counted in. */
export const SecurityFilters = z
  .object({
    kind: z.enum(securityEventKinds, "choose").optional(),
    /** A part of a person's name. */
    person: line(200).optional(),
    /** An address or a network of the internet. */
    network: z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], "network").optional(),
    from: DaySchema.optional(),
    to: DaySchema.optional(),
    requestId: line(100).optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["to"],
    error: "lastBeforeFirst",
  });
export type SecurityFilters = z.output<typeof SecurityFilters>;
