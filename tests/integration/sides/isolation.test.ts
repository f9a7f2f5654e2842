import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { focalPersons, jointWordings, meetings, milestones, updates } from "@/db/schema";
import { getBody } from "@/lib/bodies/get-body";
import { listBodies } from "@/lib/bodies/list-bodies";
import { handOverWork } from "@/lib/bodies/hand-over-work";
import { renameBody } from "@/lib/bodies/rename-body";
import { succeedBody } from "@/lib/bodies/succeed-body";
import { listEvents } from "@/lib/history/list-events";
import { getWork } from "@/lib/milestones/get-work";
import { listWorklist } from "@/lib/milestones/list-worklist";
import { listMatters } from "@/lib/milestones/list-matters";
import { setMeeting } from "@/lib/meetings/set-meeting";
import { draftMilestone } from "@/lib/plans/draft-milestone";
import { draftPlan } from "@/lib/plans/draft-plan";
import { listPlans } from "@/lib/plans/list-plans";
import { getMeeting } from "@/lib/public/meetings/get-meeting";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { getOutline } from "@/lib/public/programme/get-programme";
import { agreeJointWording } from "@/lib/reservations/agree-joint-wording";
import { proposeJointWording } from "@/lib/reservations/propose-joint-wording";
import { recordReservation } from "@/lib/reservations/record-reservation";
import { withdrawJointWording } from "@/lib/reservations/withdraw-joint-wording";
import { listParity } from "@/lib/texts/list-parity";
import { translateText } from "@/lib/texts/translate-text";
import { getReview } from "@/lib/updates/get-review";
import { saveDraft } from "@/lib/updates/save-draft";
import { clearUpdate } from "@/lib/updates/clear-update";
import { submitUpdate } from "@/lib/updates/submit-update";
import { decided, done, onDay, reported, seenUpdate, term } from "@/tests/setup/acts";
import {
  aBody,
  aCast,
  aMilestone,
  aPerson,
  aProof,
  someWords,
  type Cast,
} from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
const day = "2012-06-01";
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay(day);
  cast = await aCast();
});

const page = (on = day) =>
  getMilestone(cast.programme, { plan: "2012-2013", code: cast.milestone.code }, on);
const text = (en: string) => ({ original: "en" as const, en });

describe("documents", () => {
  test("are for their own side, for both, or for the world once both keys are turned", async () => {
    const documents = [
      { ...aProof, number: "own", release: "side" as const },
      { ...aProof, number: "both", release: "both" as const },
      { ...aProof, number: "all", release: "public" as const },
    ];
    const { updateId } = await submitUpdate(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody, { ...done, evidence: documents }),
    );
    await clearUpdate(cast.byCoordinator, await seenUpdate(updateId));
    const seenBy = async (actor: Cast["auditor"]) =>
      (await getReview(actor, updateId, day)).after.evidence.map(({ number }) => number);
    expect(await seenBy(cast.byCoordinator)).toEqual(["own", "both", "all"]);
    expect(await seenBy(cast.kzCoordinator)).toEqual(["both", "all"]);
    expect(await seenBy(cast.secretariat)).toEqual(["both", "all"]);
    expect((await page()).versions).toEqual([]);
    await reported(cast, "kz", { evidence: documents });
    const { versions } = await page();
    expect(versions[0]!.evidence.map(({ number }) => number)).toEqual(["all"]);
  });
});

describe("reservations and joint words", () => {
  const reservation = (readers: "public" | "internal", words: string) => ({
    milestoneId: cast.milestone.id,
    text: words,
    language: "en" as const,
    readers,
  });

  test("an internal reservation is never public; both stand in the queue", async () => {
    await recordReservation(cast.byCoordinator, reservation("internal", "BETWEEN US"));
    await recordReservation(cast.kzCoordinator, reservation("public", "For all to read."));
    const shown = await page();
    expect(JSON.stringify(shown)).not.toContain("BETWEEN US");
    expect(shown.reservations.map((one) => one.text)).toEqual(["For all to read."]);
    const matters = await listMatters(cast.kzCoordinator, day);
    expect(matters.find(({ code }) => code === cast.milestone.code)?.matter).toBe("reserved");
    for (const actor of [cast.byExecutor, cast.secretariat, cast.auditor, cast.administrator])
      await expect(recordReservation(actor, reservation("public", "No."))).rejects.toMatchObject({
        status: 403,
      });
  });

  test("joint words are public once the other side agrees; an answer takes the place of the first", async () => {
    const words = (what: string) => ({
      milestoneId: cast.milestone.id,
      text: what,
      language: "en" as const,
    });
    await proposeJointWording(cast.byCoordinator, words("First."));
    await expect(proposeJointWording(cast.byCoordinator, words("Again."))).rejects.toMatchObject({
      reason: "alreadyProposed",
    });
    await proposeJointWording(cast.kzCoordinator, words("Second."));
    const [open] = await db.select().from(jointWordings).where(eq(jointWordings.state, "proposed"));
    const seen = { jointWordingId: open!.id, version: open!.version };
    expect((await page()).jointWordings).toEqual([]);
    await expect(agreeJointWording(cast.kzCoordinator, seen)).rejects.toMatchObject({
      status: 403,
    });
    await agreeJointWording(cast.byCoordinator, seen);
    expect((await page()).jointWordings).toMatchObject([{ text: "Second.", agreedOn: day }]);
    await expect(
      withdrawJointWording(cast.kzCoordinator, { ...seen, version: seen.version + 1 }),
    ).rejects.toMatchObject({ status: 409 });
  });
});

describe("texts of equal authority", () => {
  test("a side's words are translated by that side or the secretariat, never by the other", async () => {
    const updateId = await reported(cast, "kz", { publicText: "A line runs." });
    const given = {
      subjectId: updateId,
      field: "public_text" as const,
      language: "kk" as const,
      text: "Желі жұмыс істейді.",
    };
    await expect(translateText(cast.byCoordinator, given)).rejects.toMatchObject({ status: 403 });
    await translateText(cast.kzCoordinator, given);
    expect((await page()).versions[0]!.publicText).toMatchObject({
      original: "en",
      kk: "Желі жұмыс істейді.",
    });
    const lacking = (await listParity(cast.auditor, day)).lacking.find(
      ({ subjectId }) => subjectId === updateId,
    );
    expect(lacking?.lacks.map(({ language }) => language)).toEqual(["ru", "be"]);
  });

  test("what both agreed on stays; what an amendment left older can be given anew", async () => {
    const title = {
      subjectId: cast.milestone.id,
      field: "title" as const,
      language: "kk" as const,
      text: "Жаңа атау",
    };
    await expect(translateText(cast.secretariat, title)).rejects.toMatchObject({
      status: 422,
      fields: { text: ["agreedText"] },
    });
    await decided(cast, {
      kind: "amend",
      content: { title: text("New title"), completion: null },
    });
    expect((await page()).title.older).toContain("kk");
    await translateText(cast.secretariat, title);
    expect((await page()).title).toMatchObject({ kk: "Жаңа атау", older: ["be", "ru"] });
    onDay("2012-06-02");
    await decided(
      cast,
      { kind: "amend", content: { title: text("Newer title"), completion: null } },
      { instrumentOn: "2012-06-02" },
    );
    expect((await page("2012-06-02")).title.older).toContain("kk");
    expect((await page("2012-06-01")).title).toMatchObject({ en: "New title", kk: "Жаңа атау" });
  });
});

describe("bodies through time", () => {
  test("a new name holds from its day; older reports keep the old one", async () => {
    const before = (await reported(cast, "by"), (await page()).versions[0]!.body?.en);
    onDay("2012-07-01");
    const named = { bodyId: cast.byBody, name: text("Renamed"), fromOn: "2012-07-01" };
    await renameBody(cast.administrator, named);
    await expect(renameBody(cast.administrator, named)).rejects.toMatchObject({
      status: 422,
      fields: { fromOn: ["beforeLast"] },
    });
    await expect(renameBody(cast.secretariat, named)).rejects.toMatchObject({ status: 403 });
    const after = await page("2012-07-01");
    expect(after.bodies.find(({ sideCode }) => sideCode === "BY")?.name?.en).toBe("Renamed");
    expect(after.versions[0]!.body?.en).toBe(before);
  });

  test("a body ends with successors of its own side only", async () => {
    const [heir, foreign] = [await aBody("BY"), await aBody("KZ")];
    const end = (successorIds: string[]) =>
      succeedBody(cast.administrator, { bodyId: cast.byBody, successorIds, onDay: day });
    await expect(end([foreign])).rejects.toMatchObject({ status: 422 });
    await end([heir]);
    await expect(end([heir])).rejects.toMatchObject({ status: 409 });
  });

  test("work is handed over with its drafts, by the own side or the administrator", async () => {
    const heir = await aPerson("executor", cast.byBody, "BY");
    const { updateId } = await saveDraft(
      cast.byExecutor,
      someWords(cast.milestone.id, cast.byBody),
    );
    const input = { bodyId: cast.byBody, personId: heir.personId, onDay: day, note: "Ask Minsk." };
    await expect(handOverWork(cast.kzCoordinator, input)).rejects.toMatchObject({ status: 403 });
    await expect(
      handOverWork(cast.byCoordinator, { ...input, personId: cast.kzExecutor.personId }),
    ).rejects.toMatchObject({ status: 422 });
    await handOverWork(cast.byCoordinator, input);
    const [draft] = await db.select().from(updates).where(eq(updates.id, updateId));
    expect(draft?.authorId).toBe(heir.personId);
    expect(await db.$count(focalPersons, eq(focalPersons.bodyId, cast.byBody))).toBe(1);
    const { slug } = (await db.query.bodies.findFirst({
      where: (body, { eq: is }) => is(body.id, cast.byBody),
    }))!;
    expect((await getBody(cast.byCoordinator, slug, day)).focal).toMatchObject([
      { note: "Ask Minsk." },
    ]);
    expect((await getBody(cast.kzCoordinator, slug, day)).focal).toEqual([]);
  });
});

describe("plans and meetings", () => {
  test("a draft is the reviewers'; its restricted milestones are those' who answer for them", async () => {
    await draftPlan(cast.secretariat, {
      programmeId: cast.programmeId,
      slug: "2014-2015",
      title: text("Next plan"),
      firstOn: "2014-01-01",
      lastOn: "2015-12-31",
    });
    const plan = (await listPlans(cast.secretariat, day)).plans.find(
      ({ slug, programme }) => slug === "2014-2015" && programme === cast.programme,
    );
    const content = {
      code: "1.1",
      areaId: cast.areaId,
      title: text("HIDDEN THING"),
      completion: null,
      term: term("year", "2014-01-01"),
      leads: { BY: undefined, KZ: cast.kzBody },
    };
    await draftMilestone(cast.secretariat, {
      planId: plan!.id,
      visibility: "restricted",
      content,
    });
    for (const actor of [cast.byCoordinator, cast.kzCoordinator])
      await expect(
        draftMilestone(actor, { planId: plan!.id, visibility: "public", content }),
      ).rejects.toMatchObject({ status: 403 });
    const countFor = async (actor: Cast["auditor"]) =>
      (await listPlans(actor, day)).plans.find(({ id }) => id === plan!.id)?.milestones;
    expect(await countFor(cast.kzCoordinator)).toBe(1);
    expect(await countFor(cast.byCoordinator)).toBe(0);
    await draftMilestone(cast.secretariat, {
      planId: plan!.id,
      visibility: "public",
      content: { ...content, code: "1.2" },
    });
    const titles = (rows: readonly { title: unknown }[]) =>
      JSON.stringify(rows.map((r) => r.title));
    expect(titles(await listWorklist(cast.kzExecutor, day))).not.toContain("HIDDEN");
    const { slug } = (await listBodies(cast.auditor, day)).find(({ id }) => id === cast.kzBody)!;
    expect(titles((await getBody(cast.kzCoordinator, slug, day)).owed)).toContain("HIDDEN");
    expect(titles((await getBody(cast.administrator, slug, day)).owed)).not.toContain("HIDDEN");
    for (const { id, code } of await db
      .select()
      .from(milestones)
      .where(eq(milestones.planId, plan!.id))) {
      const address = { programme: cast.programme, plan: "2014-2015", code };
      await expect(getWork(cast.kzExecutor, address, undefined, day)).rejects.toMatchObject({
        status: 404,
      });
      await expect(saveDraft(cast.kzExecutor, someWords(id, cast.kzBody))).rejects.toMatchObject({
        status: 404,
      });
    }
    const [row] = await db
      .select()
      .from(milestones)
      .where(and(eq(milestones.planId, plan!.id), eq(milestones.code, "1.1")));
    const told = async (actor: Cast["auditor"]) =>
      (await listEvents(actor, { milestoneId: row!.id })).events.length;
    expect(await told(cast.kzCoordinator)).toBe(1);
    expect(await told(cast.byCoordinator)).toBe(0);

    // Approved in letters of the 5th, which are recorded on the 10th: until then the world knew of no plan.
    onDay("2012-06-10");
    await decided(
      { ...cast, planId: plan!.id },
      { kind: "approve", content: {} },
      { milestoneId: null, instrumentOn: "2012-06-05" },
    );
    const plansOn = async (on: string) =>
      (await getOutline(cast.programme, on)).plans.map(({ slug: of }) => of);
    const shown = (on: string) =>
      getMilestone(cast.programme, { plan: "2014-2015", code: "1.2" }, on);
    expect(await plansOn("2012-06-07")).not.toContain("2014-2015");
    await expect(shown("2012-06-07")).rejects.toMatchObject({ status: 404 });
    expect(await plansOn("2012-06-10")).toContain("2014-2015");
    expect(await shown("2012-06-10")).toMatchObject({ listedOn: "2012-06-05" });
  });

  test("a meeting is entered once a number, revised over what was seen, and keeps its posts", async () => {
    const meeting = (changes = {}) => ({
      programmeId: cast.programmeId,
      version: 0,
      slug: `session-${cast.programme}`,
      kind: "session" as const,
      number: 9,
      title: text("Session 9"),
      announcedFor: null,
      heldFrom: "2012-06-01",
      place: null,
      agenda: text("The plan."),
      outcome: null,
      chairs: { BY: text("A. Chair"), KZ: null },
      ...changes,
    });
    await setMeeting(cast.secretariat, meeting());
    await expect(setMeeting(cast.secretariat, meeting({ slug: "another" }))).rejects.toMatchObject({
      status: 422,
      fields: { number: ["numberTaken"] },
    });
    await expect(setMeeting(cast.byCoordinator, meeting())).rejects.toMatchObject({ status: 403 });
    const shown = await getMeeting(cast.programme, `session-${cast.programme}`, day);
    expect(shown).toMatchObject({ number: 9, agenda: { en: "The plan." } });
    expect(shown.chairs).toMatchObject([{ sideCode: "BY", name: { en: "A. Chair" } }]);
    await expect(
      getMeeting(cast.programme, `session-${cast.programme}`, "2012-05-31"),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("a meeting's page tells the decisions taken there, save on what is restricted", async () => {
    const hidden = await aMilestone(
      cast,
      { BY: cast.byBody, KZ: cast.kzBody },
      { visibility: "restricted" },
    );
    await setMeeting(cast.secretariat, {
      programmeId: cast.programmeId,
      version: 0,
      slug: `hidden-${cast.programme}`,
      kind: "session",
      title: text("Session"),
      announcedFor: null,
      heldFrom: day,
      place: null,
      agenda: null,
      outcome: null,
      chairs: { BY: null, KZ: null },
    });
    const [meeting] = await db
      .select({ id: meetings.id })
      .from(meetings)
      .where(eq(meetings.slug, `hidden-${cast.programme}`));
    for (const milestoneId of [hidden.id, cast.milestone.id])
      await decided(
        cast,
        { kind: "remove", content: {} },
        { milestoneId, instrument: "session", meetingId: meeting!.id },
      );
    const { decisions } = await getMeeting(cast.programme, `hidden-${cast.programme}`, day);
    expect(decisions.map(({ code }) => code)).toEqual([cast.milestone.code]);
  });
});
