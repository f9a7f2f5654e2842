import type { LocalText } from "@/db/columns";
import type { Day, RecordRow } from "./shapes";

type Rest = Partial<Pick<RecordRow, "claim" | "happenedOn" | "precision" | "side" | "provenance">>;

/** What a source says of a milestone; unless said otherwise it happened on the day it became known. */
export const imported = (
  source: string,
  knownOn: Day,
  text: LocalText,
  rest: Rest = {},
): RecordRow => ({
  ...{ source, knownOn, text },
  happenedOn: knownOn,
  precision: "day",
  provenance: "press",
  ...rest,
});
