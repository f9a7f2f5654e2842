import { Refusal } from "@/lib/errors";

/** A refusal at one field of what is decided. */
export const invalid = (field: string, reason: string) =>
  new Refusal("invalid", "incomplete", { [`content.${field}`]: [reason] });
