import * as s from "@/db/schema";

// WHAT IS PUBLIC of what sources outside say of a milestone: adding a key publishes it.

export const publicRecord = {
  sideCode: s.importedRecords.sideCode,
  text: s.importedRecords.text,
  claim: s.importedRecords.claim,
  happenedOn: s.importedRecords.happenedOn,
  precision: s.importedRecords.precision,
  knownOn: s.importedRecords.knownOn,
  provenance: s.importedRecords.provenance,
};
