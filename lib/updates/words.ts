import { z } from "zod";
import { releases } from "@/db/vocabulary";
import { DaySchema } from "@/lib/dates/day";
import { line, link } from "@/lib/texts/line";
import { longText } from "@/lib/texts/long-text";
import { type FieldName, fieldNames, type UpdateField, updateFields } from "./fields";

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

type SchemaOf<Field> = Field extends { kind: "choice"; of: readonly (infer Word extends string)[] }
  ? Field extends { isRequired: true }
    ? z.ZodType<Word>
    : z.ZodOptional<z.ZodType<Word>>
  : Field extends { kind: "percent" }
    ? z.ZodOptional<z.ZodNumber>
    : Field extends { kind: "day" }
      ? z.ZodOptional<typeof DaySchema>
      : z.ZodDefault<z.ZodString>;

function schemaOf(field: UpdateField): z.ZodType {
  switch (field.kind) {
    case "choice": {
      const choice = z.enum(field.of, "choose");
      return field.isRequired ? choice : choice.optional();
    }
    case "percent":
      return z.number("number").int("number").min(0, "percent").max(100, "percent").optional();
    case "day":
      return DaySchema.optional();
    case "text":
      return longText(field.limit).default("");
  }
}

const shape = Object.fromEntries(
  fieldNames.map((name) => [name, schemaOf(updateFields[name])]),
) as { [Name in FieldName]: SchemaOf<(typeof updateFields)[Name]> };

/** The words of an update as they are being typed. Everything may be missing; nothing may be malformed. */
export const UpdateWords = z.object({
  ...shape,
  evidence: z.array(EvidenceDraft).max(20, "tooMany").default([]),
});

export type UpdateWords = z.output<typeof UpdateWords>;
export type EvidenceWords = z.output<typeof EvidenceDraft>;

export const isBlankEvidence = (evidence: EvidenceWords) =>
  !evidence.title && !evidence.number && !evidence.issuedOn && !evidence.address;
