import type { OtherKind } from "./hit-kinds";

const inFrontOf: Record<Exclude<OtherKind, "statement">, string> = {
  body: "/bodies/",
  plant: "/plants#",
  agreement: "/agreements#",
  meeting: "/meetings/",
  indicator: "/indicators/",
  report: "/reports/",
  plan: "/plans/",
  area: "/areas/",
};

/** The pages on which statements of a topic are set beside one another. */
const pagesOfTopics: Record<string, string> = {
  plants: "/plants",
  projects: "/plants",
  "legal-base": "/agreements",
  "visit-count": "/meetings",
  "session-rhythm": "/meetings",
  turnover: "/indicators/trade",
  "turnover-may-double": "/indicators/trade",
  "trade-balance": "/indicators/trade",
  "partner-rank": "/indicators/trade",
  "corridor-length": "/indicators/corridor-length",
  "corridor-completion": "/indicators/corridor-length",
};

/** Where a hit stands, behind the programme; null for a statement that no page shows. */
export const addressOfHit = (kind: OtherKind, key: string): string | null =>
  kind === "statement" ? (pagesOfTopics[key] ?? null) : `${inFrontOf[kind]}${key}`;
