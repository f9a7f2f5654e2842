import type { Claim, Precision, SideCode } from "@/db/vocabulary";
import { addDays, daysBetween, type Day } from "@/lib/dates/day";
import { positionOfSide } from "./position-of-side";
import { silentSince } from "./silent-since";
import type { Headline, Report, SideStanding, Standing, StandingFacts } from "./standing";
import { termsOn, type Term } from "./term";

/** A term that ends within so many days is due soon. */
const dueSoonDays = 30;

/** Where a milestone stands on a day: a pure function of dated facts. */
export function standingOn(day: Day, facts: StandingFacts): Standing {
  const known = termsOn(facts.terms, day);
  const firstTerm = known[0] ?? null;
  const currentTerm = known.at(-1) ?? null;

  const isRemoved = facts.removedOn !== null && facts.removedOn <= day;
  const words = facts.sides.map((side) => positionOfSide(facts.reports, side, day));
  const claims = words.flatMap((word) => word?.claim ?? []);
  const completion = completionOn(day, facts, words);

  // A milestone owes reports while it is listed and open.
  const owed = facts.dues.filter(
    ({ dueOn }) =>
      dueOn >= facts.listedOn &&
      !(completion && dueOn >= completion.doneOn) &&
      !(isRemoved && dueOn >= facts.removedOn!),
  );
  const sides: Partial<Record<SideCode, SideStanding>> = {};
  for (const [index, side] of facts.sides.entries())
    sides[side] = {
      report: words[index] ?? null,
      silentSince: silentSince(owed, facts.reports, side, day),
    };
  const positions = Object.values(sides);
  const outcome = isRemoved ? "removed" : completion ? "done" : "open";
  const measuredOn = completion?.doneOn ?? (isRemoved ? facts.removedOn! : day);

  const parts = {
    outcome,
    doneOn: completion?.doneOn ?? null,
    donePrecision: completion?.precision ?? "day",
    basis: completion?.basis ?? null,
    timeliness: timelinessOn(day, currentTerm, completion?.doneOn ?? null),
    daysLate: {
      first: daysPast(firstTerm, measuredOn),
      current: daysPast(currentTerm, measuredOn),
    },
    reporting: reportingOn(day, facts, positions, claims),
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
  } satisfies Omit<Standing, "headline">;
  return { headline: headlineOf(parts), ...parts };
}

const daysPast = (term: Term | null, day: Day) =>
  term?.lastOn ? daysBetween(term.lastOn, day) : null;

/**
 * Done when every responsible side says so; or, while no side says otherwise, when an imported
 * record says so. The day is that of the latest document that proves it.
 */
function completionOn(
  day: Day,
  facts: StandingFacts,
  words: (Report | null)[],
): { doneOn: Day; precision: Precision; basis: "reports" | "imported" } | null {
  const spoken = words.filter((word) => word !== null);
  if (spoken.some(({ claim }) => claim !== "done")) return null;
  if (spoken.length > 0 && spoken.length === words.length) {
    const days = spoken.map(({ provedOn, publishedOn }) => provedOn ?? publishedOn);
    return { doneOn: days.sort().at(-1)!, precision: "day", basis: "reports" };
  }
  const record = facts.records
    .filter(({ claim, knownOn }) => claim === "done" && knownOn <= day)
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1))[0];
  return record
    ? { doneOn: record.happenedOn, precision: record.precision, basis: "imported" }
    : null;
}

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
  claims: Claim[],
): Standing["reporting"] {
  const silent = positions.filter(({ silentSince }) => silentSince !== null).length;
  if (silent > 0) return silent === positions.length ? "no_information" : "partly";
  if (claims.length === 0)
    return facts.records.some(({ knownOn }) => knownOn <= day) ? "not_due" : "no_information";
  return claims.length === positions.length ? "reported" : "partly";
}

function agreementOf(claims: Claim[], sides: number): Standing["agreement"] {
  if (claims.length === 0) return "none";
  if (new Set(claims).size > 1) return "differ";
  return claims.length === sides ? "agreed" : "one_side";
}

/** Without a day to hold it against and without a side's word, nobody knows where it stands. */
const isMeasurable = (parts: Omit<Standing, "headline">) =>
  parts.timeliness !== "no_term" || parts.agreement !== "none";

function headlineOf(parts: Omit<Standing, "headline">): Headline {
  if (parts.outcome === "removed") return "removed";
  if (parts.outcome === "done") return parts.timeliness === "done_late" ? "done_late" : "done";
  if (parts.agreement === "differ") return "sides_differ";
  if (parts.timeliness === "overdue") return "overdue";
  if (parts.reporting === "no_information" || !isMeasurable(parts)) return "no_information";
  if (parts.timeliness === "due_soon") return "due_soon";
  return parts.moved.times > 0 ? "moved" : "on_schedule";
}
