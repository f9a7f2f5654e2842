import { and, desc, eq, inArray } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { milestones, updates } from "@/db/schema";
import type { Claim, SideCode } from "@/db/vocabulary";
import type { Actor } from "@/lib/access/permissions";
import { closeMilestone } from "@/lib/milestones/close-milestone";
import { loadStandingFacts } from "@/lib/milestones/load-standing-facts";
import { standingOn } from "@/lib/standing/standing-on";
import { clearUpdate } from "@/lib/updates/clear-update";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { openStates } from "@/lib/updates/lifecycle";
import { publishUpdate } from "@/lib/updates/publish-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { returnUpdate } from "@/lib/updates/return-update";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { withdrawUpdate } from "@/lib/updates/withdraw-update";
import { done, onDay } from "@/tests/setup/acts";
import { aCast, aMilestone, someWords, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

// Random sequences of executors, coordinators and the secretariat of two sides, walked through a model
// written apart from the program and through the database; both must answer the same at every step.

const runs = 1000;
const day = "2012-06-01";
let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  onDay(day);
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

const verbs = [
  "draft",
  "submit",
  "clear",
  "countersign",
  "publish",
  "return",
  "withdraw",
  "retract",
  "close",
] as const;
type Verb = (typeof verbs)[number];
type Command = {
  verb: Verb;
  side: SideCode;
  claim: "in_progress" | "done";
  text: 0 | 1;
  isStale: boolean;
};

const command = fc.record({
  // The way forward is walked more often than the ways aside, so that sequences come far.
  verb: fc.oneof(
    { weight: 3, arbitrary: fc.constant("on" as const) },
    { weight: 1, arbitrary: fc.constantFrom<Verb>(...verbs) },
  ),
  side: fc.constantFrom<SideCode>("BY", "KZ"),
  claim: fc.constantFrom<"in_progress" | "done">("in_progress", "done", "done"),
  text: fc.constantFrom<0 | 1>(0, 1),
  isStale: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});

type Open = {
  state: "draft" | "submitted" | "cleared" | "countersigned" | "returned";
  claim: Claim;
  words: string;
  signatures: Set<string>;
};
type Published = { claim: Claim; isSigned: boolean; isClosed: boolean };

/** What must come of a sequence, by the product's table and nothing of the program's. */
class Model {
  open: Record<SideCode, Open | null> = { BY: null, KZ: null };
  published: Record<SideCode, Published[]> = { BY: [], KZ: [] };
  isClosed = false;

  /** The status a verb answers with: 200 when it is taken. */
  take({ verb, side, claim, text, isStale }: Command): number {
    const open = this.open[side];
    const last = this.published[side].at(-1);
    switch (verb) {
      case "draft":
      case "submit": {
        if (isStale) return 409;
        if (open && open.state !== "draft" && open.state !== "returned") return 409;
        this.open[side] = {
          state: verb === "submit" ? "submitted" : (open?.state ?? "draft"),
          claim,
          words: `${claim} ${text}`,
          signatures: open?.signatures ?? new Set(),
        };
        return 200;
      }
      case "clear":
        if (open!.state === "draft") return 404;
        if (isStale || open!.state !== "submitted") return 409;
        open!.state = open!.signatures.has(open!.words) ? "countersigned" : "cleared";
        return 200;
      case "countersign":
        if (open) {
          if (open.claim !== "done" || !["cleared", "countersigned"].includes(open.state))
            return 404;
          if (isStale || open.state === "countersigned") return 409;
          open.state = "countersigned";
          open.signatures.add(open.words);
          return 200;
        }
        if (last!.claim !== "done") return 403;
        if (isStale || last!.isSigned) return 409;
        last!.isSigned = true;
        return 200;
      case "publish":
        if (!["cleared", "countersigned"].includes(open!.state)) return 404;
        if (isStale) return 409;
        this.published[side].push({
          claim: open!.claim,
          isSigned: open!.state === "countersigned",
          isClosed: false,
        });
        this.open[side] = null;
        return 200;
      case "return":
        if (open!.state === "draft") return 404;
        if (isStale || open!.state === "returned") return 409;
        open!.state = "returned";
        return 200;
      case "withdraw":
        if (isStale || open!.state !== "submitted") return 409;
        this.open[side] = null;
        return 200;
      case "retract":
        if (isStale || last!.isClosed) return 409;
        this.published[side].pop();
        return 200;
      case "close":
        if (isStale || this.isClosed || last!.claim !== "done" || !last!.isSigned) return 409;
        last!.isClosed = true;
        this.isClosed = true;
        return 200;
    }
  }

  /** Whether there is something of the side that the verb can be tried on. */
  hasTarget({ verb, side }: Command): boolean {
    const isOpen = this.open[side] !== null;
    const isPublished = this.published[side].length > 0;
    if (verb === "draft" || verb === "submit") return true;
    if (verb === "countersign") return isOpen || isPublished;
    return verb === "retract" || verb === "close" ? isPublished : isOpen;
  }

  /** The step that brings a side's matter on. */
  next(side: SideCode, text: 0 | 1): Verb {
    const open = this.open[side];
    if (open?.state === "submitted") return "clear";
    if (open?.state === "cleared")
      return open.claim === "done" && text === 0 ? "countersign" : "publish";
    if (open?.state === "countersigned") return "publish";
    const last = this.published[side].at(-1);
    if (open || last?.claim !== "done") return "submit";
    return last.isSigned ? (this.isClosed ? "submit" : "close") : "countersign";
  }

  standing() {
    const word = { BY: this.published.BY.at(-1), KZ: this.published.KZ.at(-1) };
    const isSignedDone = (side: SideCode) => word[side]?.claim === "done" && word[side].isSigned;
    const claimOf = (side: SideCode, other: SideCode) =>
      isSignedDone(other) ? "done" : word[side]?.claim;
    const claims = [claimOf("BY", "KZ"), claimOf("KZ", "BY")].filter(
      (claim) => claim !== undefined,
    );
    const words = Object.values(word);
    return {
      outcome: this.isClosed ? "done" : "open",
      agreement:
        claims.length === 0
          ? "none"
          : new Set(claims).size > 1
            ? "differ"
            : claims.length === 2
              ? "agreed"
              : "one_side",
      stage: this.isClosed
        ? "closed"
        : isSignedDone("BY") || isSignedDone("KZ")
          ? "confirmed"
          : words.some((one) => one?.claim === "done")
            ? "stated"
            : "open",
    };
  }
}

const actors = (side: SideCode): Record<"executor" | "own" | "other", Actor> =>
  side === "BY"
    ? { executor: cast.byExecutor, own: cast.byCoordinator, other: cast.kzCoordinator }
    : { executor: cast.kzExecutor, own: cast.kzCoordinator, other: cast.byCoordinator };

/** Does the same in the database; answers the status. */
async function take(milestoneId: string, { verb, side, claim, text, isStale }: Command) {
  const body = side === "BY" ? cast.byBody : cast.kzBody;
  const { executor, own, other } = actors(side);
  const of = and(eq(updates.milestoneId, milestoneId), eq(updates.bodyId, body));
  const [open] = await db
    .select({ id: updates.id, version: updates.version })
    .from(updates)
    .where(and(of, inArray(updates.state, [...openStates])));
  const [last] = await db
    .select({ id: updates.id, version: updates.version })
    .from(updates)
    .where(and(of, eq(updates.state, "published")))
    .orderBy(desc(updates.publishedAt))
    .limit(1);
  const seen = (row: typeof open) => ({
    updateId: row!.id,
    version: row!.version + (isStale ? 1 : 0),
  });
  const words = () =>
    someWords(milestoneId, body, {
      ...(claim === "done" ? done : {}),
      publicText: `Words ${text}.`,
      version: (open?.version ?? 0) + (isStale ? 1 : 0),
    });
  const run: Record<Verb, () => Promise<unknown>> = {
    draft: () => saveDraft(executor, words()),
    submit: () => submitUpdate(executor, words()),
    clear: () => clearUpdate(own, seen(open)),
    countersign: () => countersignUpdate(other, seen(open ?? last)),
    publish: () => publishUpdate(cast.secretariat, seen(open)),
    return: () => returnUpdate(own, { ...seen(open), reason: "Again." }),
    withdraw: () => withdrawUpdate(executor, seen(open)),
    retract: () => retractUpdate(cast.secretariat, { ...seen(last), reason: "Wrong." }),
    close: () => closeMilestone(cast.secretariat, seen(last)),
  };
  try {
    await run[verb]();
    return 200;
  } catch (thrown) {
    const { status } = thrown as { status?: number };
    if (status === undefined) throw thrown;
    return status;
  }
}

test(
  `${runs} random sequences end alike in the model and in the database`,
  { timeout: 600_000 },
  async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 18 }), async (commands) => {
        const { id } = await aMilestone(cast, { BY: cast.byBody, KZ: cast.kzBody });
        const model = new Model();
        for (const { verb, ...rest } of commands) {
          const one = { ...rest, verb: verb === "on" ? model.next(rest.side, rest.text) : verb };
          if (!model.hasTarget(one)) continue;
          const expected = model.take(one);
          expect(await take(id, one), JSON.stringify(one)).toBe(expected);
          if (expected === 200) taken += 1;
        }
        const facts = await loadStandingFacts(db, eq(milestones.id, id), day);
        const { outcome, agreement, completion } = standingOn(day, facts.get(id)!);
        expect({ outcome, agreement, stage: completion.stage }).toEqual(model.standing());
      }),
      { numRuns: runs },
    );
    // The sequences come somewhere: on the average a good three steps of each are taken.
    expect(taken).toBeGreaterThan(3 * runs);
  },
);
