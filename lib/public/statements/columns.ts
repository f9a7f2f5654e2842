import { statements } from "@/db/schema";

/** What is public of a statement; adding a key publishes it. */
export const publicStatement = {
  topic: statements.topic,
  text: statements.text,
  speaker: statements.speaker,
  sideCode: statements.sideCode,
  saidOn: statements.saidOn,
  precision: statements.precision,
  number: statements.number,
  provenance: statements.provenance,
};
