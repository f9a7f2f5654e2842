import type { Claim, SideCode } from "@/db/vocabulary";
import { addDays, daysBetween, type Day } from "@/lib/dates/day";
import { completionOn } from "./completion-on";
import { computedConfidence } from "./confidence";
import { isOnControl, outcomeOn } from "./outcome-on";
import { positionOfSide, wordOfSide } from "./position-of-side";
import { isStillOwed } from "./reporting-of";
import { silentSince } from "./silent-since";
import type { Headline, SideStanding, Standing, StandingFacts } from "./standing";
import { termsOn, type Term } from "./term";

/** A term that ends within so many days is due soon. */
export const dueSoonDays = 30;

/** Where a milestone stands on a day: a pure function of dated facts. */
export function standingOn(day: Day, facts: StandingFacts): Standing {
  const known = termsOn(facts.terms, day);
  const firstTerm = known[0] ?? null;
  const currentTerm = known.at(-1) ?? null;

  const words = facts.sides.map((side) => positionOfSide(facts.reports, side, day));
  const became = outcomeOn(day, facts, words);
  const completion = completionOn(day, became, words);

  // A milestone owes a report in a round that opened while it was listed, if it was still on control
  // on the due day.
  const endedOn = became.doneOn ?? became.endedOn;
  const owed = facts.dues.filter(
    ({ opensOn, dueOn }) =>
      facts.listedOn <= opensOn && isOnControl(facts.turns, dueOn) && isStillOwed(dueOn, endedOn),
  );
  const sides: Partial<Record<SideCode, SideStanding>> = {};
  const claims: Claim[] = [];
  for (const [index, side] of facts.sides.entries()) {
    const own = words[index] ?? null;
    const other = words.find((word) => word !== null && word.sideCode !== side) ?? null;
    const { claim, countersignedOn } = wordOfSide(own, other, day);
    if (claim) claims.push(claim);
    sides[side] = {
      report: own,
      silentSince: silentSince(owed, facts.reports, side, day),
      countersignedOn,
    };
  }
  const positions = Object.values(sides);
  const spoken = words.filter((word) => word !== null);
  const measuredOn = endedOn ?? day;

  const parts = {
    outcome: became.outcome,
    endedAs: became.endedAs,
    doneOn: became.doneOn,
    donePrecision: became.precision,
    endedOn,
    basis: became.basis,
    completion,
    timeliness: timelinessOn(day, currentTerm, became.doneOn),
    daysLate: {
      first: daysPast(firstTerm, measuredOn),
      current: daysPast(currentTerm, measuredOn),
    },
    reporting: reportingOn(day, facts, positions, spoken.length),
    agreement: agreementOf(claims, positions.length),
    moved: {
      times: Math.max(0, known.length - 1),
      days:
        firstTerm?.lastOn && currentTerm?.lastOn && known.length > 1
          ? daysBetween(firstTerm.lastOn, currentTerm.lastOn)
          : null,
    },
    firstTerm,
    currentTerm,
    sides,
  };
  const headline = headlineOf(parts);
  const percents = spoken.flatMap(({ percentDone }) => percentDone ?? []);
  // The more careful of the two sides' figures is the one that counts.
  const percent = percents.length > 0 ? Math.min(...percents) : null;
  return { headline, ...parts, confidence: computedConfidence({ headline, ...parts }, percent) };
}

const daysPast = (term: Term | null, day: Day) =>
  term?.lastOn ? daysBetween(term.lastOn, day) : null;

function timelinessOn(day: Day, term: Term | null, doneOn: Day | null): Standing["timeliness"] {
  if (!term?.lastOn) return "no_term";
  if (doneOn) return doneOn <= term.lastOn ? "done_in_time" : "done_late";
  if (term.lastOn < day) return "overdue";
  return term.lastOn <= addDays(day, dueSoonDays) ? "due_soon" : "on_time";
}

/** Silence past a due day is no information; so is a milestone of which nothing was ever heard. */
function reportingOn(
  day: Day,
  facts: StandingFacts,
  positions: SideStanding[],
  reports: number,
): Standing["reporting"] {
  const silent = positions.filter(({ silentSince }) => silentSince !== null).length;
  if (silent > 0) return silent === positions.length ? "no_information" : "partly";
  if (reports === 0)
    return facts.records.some(({ knownOn }) => knownOn <= day) ? "not_due" : "no_information";
  return reports === positions.length ? "reported" : "partly";
}

function agreementOf(claims: Claim[], sides: number): Standing["agreement"] {
  if (claims.length === 0) return "none";
  if (new Set(claims).size > 1) return "differ";
  return claims.length === sides ? "agreed" : "one_side";
}

/** Without a day to hold it against and without a side's word, nobody knows where it stands. */
const isMeasurable = (parts: Omit<Standing, "headline" | "confidence">) =>
  parts.timeliness !== "no_term" || parts.agreement !== "none";

function headlineOf(parts: Omit<Standing, "headline" | "confidence">): Headline {
  if (parts.outcome === "removed") return "removed";
  if (parts.outcome === "done") return parts.timeliness === "done_late" ? "done_late" : "done";
  if (parts.agreement === "differ") return "sides_differ";
  if (parts.timeliness === "overdue") return "overdue";
  if (parts.reporting === "no_information" || !isMeasurable(parts)) return "no_information";
  if (parts.timeliness === "due_soon") return "due_soon";
  return parts.moved.times > 0 ? "moved" : "on_schedule";
}
