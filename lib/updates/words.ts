import { createHash } from "node:crypto";
import { z } from "zod";
import { claims, confidences, languages, percentGaps, releases } from "@/db/vocabulary";
import { DaySchema } from "@/lib/dates/day";
import { line, link } from "@/lib/texts/line";

const longText = z.string().trim().max(8000, "tooLong").default("");

/** A document as it is being typed: any part may still be missing. */
const EvidenceDraft = z.object({
  title: line(300).default(""),
  number: line(100).default(""),
  issuedOn: DaySchema.optional(),
  address: link
    .transform((address) => address.replace(/^https?:/i, (scheme) => scheme.toLowerCase()))
    .optional(),
  release: z.enum(releases).default("side"),
});

/** The words of an update as they are being typed. Everything may be missing; nothing may be malformed. */
export const UpdateWords = z.object({
  claim: z.enum(claims, "choose").optional(),
  percentDone: z.number("number").int("number").min(0, "percent").max(100, "percent").optional(),
  percentGap: z.enum(percentGaps).optional(),
  confidence: z.enum(confidences).optional(),
  confidenceReason: z.string().trim().max(2000, "tooLong").optional(),
  language: z.enum(languages),
  publicText: longText,
  obstacles: longText,
  nextSteps: longText,
  decisionsNeeded: longText,
  forecastOn: DaySchema.optional(),
  internalNote: longText,
  evidence: z.array(EvidenceDraft).max(20, "tooMany").default([]),
});

export type UpdateWords = z.output<typeof UpdateWords>;
export type EvidenceWords = z.output<typeof EvidenceDraft>;

export const isBlankEvidence = (evidence: EvidenceWords) =>
  !evidence.title && !evidence.number && !evidence.issuedOn && !evidence.address;

/**
 * SHA-256 over what a reviewer agrees to; the internal note and who may read the documents are not part of it. The same words give the same hash, so an edit without a
 * change keeps a signature, and any other voids it.
 */
export function contentHash(words: UpdateWords): Buffer {
  const { evidence, internalNote: _, ...rest } = words;
  const content = {
    ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))),
    evidence: evidence.map(({ title, number, issuedOn, address }) => [
      title,
      number,
      issuedOn ?? "",
      address ?? "",
    ]),
  };
  return createHash("sha256").update(JSON.stringify(content)).digest();
}
