import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { agreeDecision } from "@/lib/decisions/agree-decision";
import { declineDecision } from "@/lib/decisions/decline-decision";
import { getDecision } from "@/lib/decisions/get-decision";
import { listDecisions } from "@/lib/decisions/list-decisions";
import { proposeDecision } from "@/lib/decisions/propose-decision";
import { recordDecision } from "@/lib/decisions/record-decision";
import { withdrawDecision } from "@/lib/decisions/withdraw-decision";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { decided, letters, onDay, proposal, seenDecision, term } from "@/tests/setup/acts";
import { aBody, aCast, aMilestone, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
});

const move = (day = "2013-01-01") => ({
  kind: "move" as const,
  content: { term: term("year", day) },
});
const page = (day: string, milestone = cast.milestone) =>
  getMilestone(cast.programme, { plan: "2012-2013", code: milestone.code }, day);

/** Everything that a refusal must leave as it was. */
const everything = async () => ({
  decisions: await db.select().from(s.decisions).orderBy(asc(s.decisions.id)),
  steps: await db.select().from(s.decisionSteps).orderBy(asc(s.decisionSteps.id)),
  terms: await db.select().from(s.terms).orderBy(asc(s.terms.id)),
  milestones: await db.select().from(s.milestones).orderBy(asc(s.milestones.id)),
  turns: await db.select().from(s.turns).orderBy(asc(s.turns.id)),
  successions: await db.select().from(s.successions).orderBy(asc(s.successions.id)),
  responsibilities: await db.select().from(s.responsibilities).orderBy(asc(s.responsibilities.id)),
  events: await db.select({ seq: s.events.seq }).from(s.events).orderBy(asc(s.events.seq)),
});

async function expectRefusal(refusal: object, verb: () => Promise<unknown>) {
  const before = await everything();
  await expect(verb()).rejects.toMatchObject({ name: "Refusal", ...refusal });
  expect(await everything()).toEqual(before);
}

async function proposed(said: Parameters<typeof proposal>[1] = move()) {
  return (await proposeDecision(cast.byCoordinator, proposal(cast, said))).decisionId;
}

describe("the life of a decision", () => {
  test("proposed by one side, agreed by the other, recorded: a moved term keeps the old one", async () => {
    const id = await decided(cast, move());
    const { terms, standing, decisions } = await page("2012-06-01");
    expect(terms.map(({ lastOn }) => lastOn)).toEqual(["2012-12-31", "2013-12-31"]);
    expect(standing.moved).toEqual({ times: 1, days: 365 });
    expect(decisions).toMatchObject([{ kind: "move", instrumentNumber: "03-11/207" }]);
    const steps = await db
      .select({ step: s.decisionSteps.step, side: s.decisionSteps.sideCode })
      .from(s.decisionSteps)
      .where(eq(s.decisionSteps.decisionId, id))
      .orderBy(asc(s.decisionSteps.takenAt));
    expect(steps).toEqual([
      { step: "propose", side: "BY" },
      { step: "agree", side: "KZ" },
      { step: "record", side: null },
    ]);
  });

  test("who is asked sees what it takes the place of, before and after it is recorded", async () => {
    const before = async (id: string) =>
      (await getDecision(cast.kzCoordinator, id, "2012-06-01")).before?.term?.lastOn;
    const recorded = await decided(cast, move());
    const open = await proposed(move("2014-01-01"));
    expect(await before(recorded)).toBe("2012-12-31");
    expect(await before(open)).toBe("2013-12-31");
  });

  test("a decision that skips a side is refused, and says what to do (409)", async () => {
    const id = await proposed();
    await expectRefusal({ status: 409, reason: "bothSides" }, async () =>
      recordDecision(cast.secretariat, { ...letters, ...(await seenDecision(id)) }),
    );
  });

  test("nobody agrees for the other side, nor records without the office (403)", async () => {
    const id = await proposed();
    await expectRefusal({ status: 403 }, async () =>
      agreeDecision(cast.byCoordinator, await seenDecision(id)),
    );
    await agreeDecision(cast.kzCoordinator, await seenDecision(id));
    for (const actor of [cast.byCoordinator, cast.kzCoordinator, cast.auditor])
      await expectRefusal({ status: 403 }, async () =>
        recordDecision(actor, { ...letters, ...(await seenDecision(id)) }),
      );
    for (const actor of [cast.byExecutor, cast.administrator])
      await expectRefusal({ status: 404 }, async () =>
        recordDecision(actor, { ...letters, ...(await seenDecision(id)) }),
      );
  });

  test("declined with a reason, or withdrawn, it is over", async () => {
    const first = await proposed();
    await declineDecision(cast.kzCoordinator, {
      ...(await seenDecision(first)),
      reason: "Too late.",
    });
    await expectRefusal({ status: 409 }, async () =>
      agreeDecision(cast.kzCoordinator, await seenDecision(first)),
    );
    const second = await proposed();
    await withdrawDecision(cast.byCoordinator, await seenDecision(second));
    await expectRefusal({ status: 409 }, async () =>
      agreeDecision(cast.kzCoordinator, await seenDecision(second)),
    );
  });

  test("one proposal of a kind at a time; a version seen before is stale (409)", async () => {
    const id = await proposed();
    await expectRefusal({ status: 409, reason: "alreadyProposed" }, () => proposed());
    const old = await seenDecision(id);
    await agreeDecision(cast.kzCoordinator, old);
    await expectRefusal({ status: 409 }, () =>
      recordDecision(cast.secretariat, { ...letters, ...old }),
    );
  });

  test("letters take no session along; an instrument is not of a day to come", async () => {
    const id = await proposed();
    await agreeDecision(cast.kzCoordinator, await seenDecision(id));
    const record = async (changes: object) =>
      recordDecision(cast.secretariat, { ...letters, ...(await seenDecision(id)), ...changes });
    await expectRefusal(
      { status: 422, fields: { instrumentOn: ["future"], inForceOn: ["beforeInstrument"] } },
      () => record({ instrumentOn: "2012-06-02", inForceOn: "2012-06-01" }),
    );
    await record({ meetingId: undefined });
    const [row] = await db.select().from(s.decisions).where(eq(s.decisions.id, id));
    expect(row).toMatchObject({ state: "recorded", meetingId: null, inForceOn: "2012-06-01" });
  });

  test("as of a day before it was recorded nothing of it is known", async () => {
    onDay("2012-06-10");
    await decided(cast, move(), { instrumentOn: "2012-06-01" });
    expect((await page("2012-06-09")).terms).toHaveLength(1);
    expect((await page("2012-06-10")).terms).toHaveLength(2);
    const listed = async (day: string) =>
      (await listDecisions(cast.auditor, day))
        .filter(({ code }) => code === cast.milestone.code)
        .map(({ state }) => state);
    expect(await listed("2012-06-09")).toEqual([]);
    expect(await listed("2012-06-10")).toEqual(["recorded"]);
  });
});

describe("what a decision changes", () => {
  test("a term before its milestone began is refused at its field (422)", async () => {
    const past = { ...term("year", "2011-01-01"), lastOn: "2011-12-31" };
    await expectRefusal({ status: 422, fields: { "content.term.day": ["termBeforeStart"] } }, () =>
      proposed({ kind: "move", content: { term: past } }),
    );
  });

  test("a wording, with the text as first approved kept; an untouched language is older", async () => {
    onDay("2012-06-05");
    await decided(
      cast,
      {
        kind: "amend",
        content: { title: { original: "en", en: "New words" }, completion: null },
      },
      { instrumentOn: "2012-06-05" },
    );
    const before = await page("2012-06-04");
    const after = await page("2012-06-05");
    expect(before.title.en).not.toBe("New words");
    expect(after.title.en).toBe("New words");
    expect(after.title.older).toEqual(["be", "kk", "ru"]);
    expect(after.firstTitle).toEqual(before.title);
  });

  test("a responsibility, with the drafts; a report keeps the old name", async () => {
    const heir = await aBody("BY");
    await decided(cast, {
      kind: "pass",
      content: { fromBodyId: cast.byBody, toBodyId: heir, part: "lead" },
    });
    const bodies = (await page("2012-06-01")).bodies.map(({ sideCode, part }) => [sideCode, part]);
    expect(bodies.sort()).toEqual([
      ["BY", "lead"],
      ["KZ", "lead"],
    ]);
    expect((await page("2012-05-31")).bodies).toHaveLength(2);
    await expectRefusal(
      { status: 422, fields: { "content.toBodyId": ["alreadyResponsible"] } },
      () => proposed({ kind: "pass", content: { toBodyId: cast.byBody, part: "partner" } }),
    );
    const other = await aBody("BY");
    await expectRefusal({ status: 422, fields: { "content.part": ["leadTaken"] } }, () =>
      proposed({ kind: "pass", content: { toBodyId: other, part: "lead" } }),
    );
  });

  test("an addition to the approved plan is known as one", async () => {
    const [area] = await db.select().from(s.areas).where(eq(s.areas.programmeId, cast.programmeId));
    const content = {
      code: "9.1",
      areaId: area!.id,
      title: { original: "en" as const, en: "Added" },
      completion: null,
      term: term("year", "2013-01-01"),
      leads: { BY: cast.byBody, KZ: undefined },
    };
    await decided(cast, { kind: "add", content }, { milestoneId: null });
    const added = await getMilestone(
      cast.programme,
      { plan: "2012-2013", code: "9.1" },
      "2012-06-01",
    );
    expect(added).toMatchObject({ isAdded: true, title: { en: "Added" } });
    await expectRefusal({ status: 422, fields: { "content.code": ["codeTaken"] } }, () =>
      proposeDecision(cast.byCoordinator, proposal(cast, { kind: "add", content }, null)),
    );
  });

  test("removal, re-opening and closing, each from its day", async () => {
    await decided(cast, { kind: "remove", content: {} });
    expect((await page("2012-06-01")).standing).toMatchObject({
      outcome: "removed",
      endedAs: "removed",
    });
    expect((await page("2012-05-31")).standing.outcome).toBe("open");
    await expectRefusal({ status: 409, reason: "noLongerFits" }, () => proposed());
    onDay("2012-06-02");
    await decided(cast, { kind: "reopen", content: {} }, { instrumentOn: "2012-06-02" });
    expect((await page("2012-06-02")).standing.outcome).toBe("open");
    // A closing of a day before the re-opening would change nothing.
    const { decisionId } = await proposeDecision(
      cast.byCoordinator,
      proposal(cast, { kind: "close", content: { doneOn: "2012-05-30" } }),
    );
    await agreeDecision(cast.kzCoordinator, await seenDecision(decisionId));
    const seen = await seenDecision(decisionId);
    await expectRefusal({ status: 422, fields: { inForceOn: ["beforeLast"] } }, () =>
      recordDecision(cast.secretariat, { ...letters, ...seen }),
    );
    await recordDecision(cast.secretariat, { ...letters, ...seen, instrumentOn: "2012-06-02" });
    expect((await page("2012-06-02")).standing).toMatchObject({
      outcome: "done",
      doneOn: "2012-05-30",
    });
  });

  test("a merger leads into the other milestone, both ways", async () => {
    const into = await aMilestone(cast, { BY: cast.byBody });
    await decided(cast, { kind: "merge", content: { intoId: into.id } });
    expect((await page("2012-06-01")).after).toMatchObject([{ kind: "merged", code: into.code }]);
    expect((await page("2012-06-01", into)).before).toMatchObject([
      { kind: "merged", code: cast.milestone.code },
    ]);
    // And back again would be a loop.
    await expectRefusal({ status: 422, fields: { "content.intoId": ["loop"] } }, () =>
      proposeDecision(
        cast.byCoordinator,
        proposal(cast, { kind: "merge", content: { intoId: cast.milestone.id } }, into.id),
      ),
    );
  });

  test("a split gives each part the term and the hands of the whole", async () => {
    const title = (en: string) => ({ original: "en" as const, en });
    await decided(cast, {
      kind: "split",
      content: {
        parts: [
          { code: "8.1", title: title("A") },
          { code: "8.2", title: title("B") },
        ],
      },
    });
    const part = await getMilestone(
      cast.programme,
      { plan: "2012-2013", code: "8.2" },
      "2012-06-01",
    );
    expect(part.bodies).toHaveLength(2);
    expect(part.standing.currentTerm?.lastOn).toBe("2012-12-31");
    expect(part.before).toMatchObject([{ kind: "split", code: cast.milestone.code }]);
  });

  test("a carry-over goes into a later plan only, and is part of a draft, no addition", async () => {
    const later = async (slug: string, firstOn: string) =>
      (
        await db
          .insert(s.plans)
          .values({
            programmeId: cast.programmeId,
            slug,
            title: { original: "en", en: slug },
            firstOn,
            lastOn: "2015-12-31",
            state: "draft",
            provenance: "illustrative",
          })
          .returning()
      )[0]!;
    const [past, next] = [await later("2010", "2010-01-01"), await later("2014", "2014-01-01")];
    await expectRefusal({ status: 422, fields: { "content.planId": ["carryForward"] } }, () =>
      proposed({ kind: "carry", content: { planId: past.id, code: "1.1" } }),
    );
    const amended = (en: string) => ({ original: "en" as const, en });
    const content = { title: amended("New words"), completion: amended("A new end") };
    const both = { ...amended("An end"), ru: "Окончание" };
    await decided(
      cast,
      { kind: "amend", content: { ...content, completion: both } },
      { instrumentOn: "2012-05-30" },
    );
    await decided(cast, { kind: "amend", content });
    await decided(cast, { kind: "carry", content: { planId: next.id, code: "1.1" } });
    const [copy] = await db.select().from(s.milestones).where(eq(s.milestones.planId, next.id));
    expect(copy).toMatchObject({ code: "1.1", decisionId: null });
    // What the other languages said before the amendment does not go on as if they said it.
    expect(copy).toMatchObject({ title: content.title, completion: content.completion });
    expect(Object.keys({ ...copy!.title, ...copy!.completion }).sort()).toEqual(["en", "original"]);
    expect((await page("2012-06-01")).standing).toMatchObject({ endedAs: "carried" });
    // The draft it goes on in is nobody's business yet.
    expect((await page("2012-06-01")).after).toEqual([]);
  });
});

describe("a decision about a restricted milestone", () => {
  test("is not there for a side that does not answer for it, nor for the public", async () => {
    const hidden = await aMilestone(cast, { BY: cast.byBody }, { visibility: "restricted" });
    const { decisionId } = await proposeDecision(
      cast.byCoordinator,
      proposal(cast, move(), hidden.id),
    );
    await expect(getDecision(cast.kzCoordinator, decisionId, "2012-06-01")).rejects.toMatchObject({
      status: 404,
    });
    expect(
      (await listDecisions(cast.kzCoordinator, "2012-06-01")).map(({ id }) => id),
    ).not.toContain(decisionId);
    expect((await listDecisions(cast.byCoordinator, "2012-06-01")).map(({ id }) => id)).toContain(
      decisionId,
    );
    await expectRefusal({ status: 404 }, async () =>
      agreeDecision(cast.kzCoordinator, await seenDecision(decisionId)),
    );
    // Nor can a public milestone be merged into it.
    await expectRefusal({ status: 422 }, () =>
      proposed({ kind: "merge", content: { intoId: hidden.id } }),
    );
  });
});

describe("the database is the last guard", () => {
  const refused = (query: Promise<unknown>) =>
    expect(query).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/^(23514|42501)$/) as string },
    });

  test("what is agreed does not change without a decision", async () => {
    const own = eq(s.milestones.id, cast.milestone.id);
    await refused(db.update(s.milestones).set({ code: "7.7" }).where(own).execute());
    await refused(db.delete(s.terms).where(eq(s.terms.milestoneId, cast.milestone.id)).execute());
    await refused(
      db
        .update(s.responsibilities)
        .set({ validTo: "2012-06-01" })
        .where(eq(s.responsibilities.milestoneId, cast.milestone.id))
        .execute(),
    );
    await refused(
      db
        .insert(s.terms)
        .values({
          milestoneId: cast.milestone.id,
          number: 2,
          ...term("year", "2015-01-01"),
          setOn: "2012-06-01",
          provenance: "official",
        })
        .execute(),
    );
  });

  test("a decision is not recorded on one side's word", async () => {
    const id = await proposed();
    await refused(
      db
        .update(s.decisions)
        .set({
          state: "recorded",
          agreedOn: "2012-06-01",
          recordedOn: "2012-06-01",
          inForceOn: "2012-06-01",
          ...letters,
        })
        .where(eq(s.decisions.id, id))
        .execute(),
    );
  });

  test("a succession makes no loop, and a turn rests on something", async () => {
    const into = await aMilestone(cast, { BY: cast.byBody });
    const row = { kind: "merged" as const, onDay: "2012-06-01", provenance: "press" as const };
    await db.insert(s.successions).values({ fromId: cast.milestone.id, toId: into.id, ...row });
    await refused(
      db
        .insert(s.successions)
        .values({ fromId: into.id, toId: cast.milestone.id, ...row })
        .execute(),
    );
    await refused(
      db
        .insert(s.turns)
        .values({
          milestoneId: cast.milestone.id,
          kind: "removed",
          onDay: "2012-06-01",
          actorId: cast.secretariat.personId,
        })
        .execute(),
    );
  });
});
