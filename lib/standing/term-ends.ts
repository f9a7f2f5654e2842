import type { Term } from "./term";

/** Of a term without a last day: agreed without one (yearly, standing, before a session), or not found. */
export const endless = ["none", "unknown"] as const;

/** When a term ends, as words from the coarse to the fine: "2012", "2012-q4". */
export function termEnds(term: Pick<Term, "lastOn" | "precision"> | null): string[] {
  if (!term?.lastOn) return [!term || term.precision === "unknown" ? "unknown" : "none"];
  const year = term.lastOn.slice(0, 4);
  return [year, `${year}-q${Math.ceil(Number(term.lastOn.slice(5, 7)) / 3)}`];
}
