import type { Day } from "./shapes";

type Dated = {
  knownOn?: Day;
  listedOn?: Day;
  setOn?: Day;
  saidOn?: Day;
  opensOn?: Day;
  publishedOn?: Day;
  signedOn?: Day;
  heldFrom?: Day;
  reachedOn?: Day;
};

/** The first day on which a row's fact could be known; nothing when it was always known. */
export function knownOn(row: Dated): Day | undefined {
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
