import type { LocalText } from "@/db/columns";
import type { SeedDay, SeedRecord } from "./shapes";

type Rest = Partial<Pick<SeedRecord, "claim" | "happenedOn" | "precision" | "side" | "provenance">>;

/** What a source says of a milestone; unless said otherwise it happened on the day it became known. */
export const imported = (
  source: string,
  knownOn: SeedDay,
  text: LocalText,
  rest: Rest = {},
): SeedRecord => ({
  ...{ source, knownOn, text },
  happenedOn: knownOn,
  precision: "day",
  provenance: "press",
  ...rest,
});
