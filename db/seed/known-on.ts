import type { SeedDay } from "./shapes";

type Dated = {
  knownOn?: SeedDay;
  listedOn?: SeedDay;
  setOn?: SeedDay;
  saidOn?: SeedDay;
  opensOn?: SeedDay;
  publishedOn?: SeedDay;
  signedOn?: SeedDay;
  heldFrom?: SeedDay;
  reachedOn?: SeedDay;
};

/** The first day on which a row's fact could be known; nothing when it was always known. */
export function knownOn(row: Dated): SeedDay | undefined {
  return (
    row.knownOn ??
    row.listedOn ??
    row.setOn ??
    row.saidOn ??
    row.opensOn ??
    row.publishedOn ??
    row.signedOn ??
    row.heldFrom ??
    row.reachedOn
  );
}
