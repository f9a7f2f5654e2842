import { z } from "zod";

/** A line of the history that somebody kept; what is no number or no digest is as if nothing was asked. */
export const ProofAsked = z.object({
  entry: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  sha256: z
    .string()
    .transform((typed) => typed.replace(/\s/g, "").toLowerCase())
    .pipe(z.string().regex(/^[0-9a-f]{64}$/))
    .optional()
    .catch(undefined),
});
