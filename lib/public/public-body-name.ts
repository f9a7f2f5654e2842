import { bodyNames } from "@/db/schema";

/** A name that a body bore from a day on. */
export const publicBodyName = {
  id: bodyNames.id,
  name: bodyNames.name,
  validFrom: bodyNames.validFrom,
  provenance: bodyNames.provenance,
};
