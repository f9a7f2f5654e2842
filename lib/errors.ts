/** What a verb or a question may refuse, each with the HTTP status the edge answers with. */
const statuses = {
  unknown: 404,
  forbidden: 403,
  stale: 409,
  conflict: 409,
  invalid: 422,
  limited: 429,
} as const;
export type RefusalKind = keyof typeof statuses;

/** Why, as the key of the text that tells the person. */
export type RefusalReason =
  | "unknown"
  | "forbidden"
  | "wrongState"
  | "changedMeanwhile"
  | "incomplete"
  /** A claim of done that is closed cannot be retracted. */
  | "closedOverIt"
  /** A claim that is not confirmed cannot be closed. */
  | "notConfirmed"
  /** What is owed in every round is never closed but by a decision. */
  | "neverEnds"
  /** A decision wants both coordinators before it is recorded. */
  | "bothSides"
  /** What a decision is about has changed, so that it no longer fits. */
  | "noLongerFits"
  | "roundOpen"
  | "roundOverlaps"
  | "undecided"
  | "notDueYet"
  | "planNotDraft"
  | "planNotApproved"
  | "planIncomplete"
  | "alreadyProposed"
  | "alreadySigned"
  /** More was sent than is taken in the time. */
  | "tooOften";

/** A refusal is an answer, not a fault: thrown inside, returned at the edge. */
export class Refusal extends Error {
  readonly status: number;

  /**
   * @param fields for a form: what is wrong with each field, as message keys
   */
  constructor(
    readonly kind: RefusalKind,
    readonly reason: RefusalReason,
    readonly fields?: Record<string, string[]>,
  ) {
    super(`${kind}: ${reason}`);
    this.name = "Refusal";
    this.status = statuses[kind];
  }
}

/** Too much was sent; `seconds` says when there is room again. */
export class TooOften extends Refusal {
  constructor(readonly seconds: number) {
    super("limited", "tooOften");
  }
}

/** The thing has another address by now: `to` stands where `from` was asked for. */
export class Moved extends Refusal {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super("unknown", "unknown");
  }
}

/** The thing is not there, or may not be known to be there. */
export const unknownThing = () => new Refusal("unknown", "unknown");

const awayCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "NO_CONNECTION_FREE",
  // A lock or an answer that did not come in time.
  "55P03",
  "57014",
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

/** True when the fault behind `error` is a database that cannot be reached, keeps us waiting, or has no room for one more. */
export function isDatabaseAway(error: unknown): boolean {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ("code" in fault && typeof fault.code === "string" && awayCodes.has(fault.code)) return true;
    if (fault.name === "TransactionOver" || fault.name === "TooManySignIns") return true;
  }
  return false;
}
