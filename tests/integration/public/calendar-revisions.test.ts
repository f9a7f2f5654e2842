import ICAL from "ical.js";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import type { FileFormat } from "@/db/vocabulary";
import { renameBody } from "@/lib/bodies/rename-body";
import { addDays, type Day } from "@/lib/dates/day";
import { translator } from "@/lib/i18n/translator";
import { closeMilestone } from "@/lib/milestones/close-milestone";
import { getFile } from "@/lib/public/files/get-file";
import { recordReservation } from "@/lib/reservations/record-reservation";
import { openRound } from "@/lib/rounds/open-round";
import { translateText } from "@/lib/texts/translate-text";
import { countersignUpdate } from "@/lib/updates/countersign-update";
import { retractUpdate } from "@/lib/updates/retract-update";
import { decided, done, onDay, reported, seenUpdate, term } from "@/tests/setup/acts";
import { aBody, aCast, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  cast = await aCast();
});

async function file(format: FileFormat, path: string, day: Day) {
  const { body } = await getFile({
    format,
    path: [cast.programme, ...path.split("/").filter(Boolean)],
    search: {},
    language: "en",
    t: await translator("en"),
    day,
    asOf: null,
    origin: "https://tracker.example",
  });
  return new Response(body).text();
}

/** The milestone's deadline as a calendar program gets it on a day; null while it has none. */
async function deadline(day: Day) {
  const text = await file("ics", `milestones/2012-2013/${cast.milestone.code}`, day);
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  if (!component) return null;
  const event = new ICAL.Event(component);
  const of = (name: string) => String(component.getFirstPropertyValue(name));
  expect(of("dtstamp")).toBe(of("last-modified"));
  return {
    day,
    says: [event.summary, event.description, event.startDate.toString()].join("\n"),
    sequence: event.sequence,
    changedOn: of("last-modified").slice(0, 10),
  };
}
type Deadline = NonNullable<Awaited<ReturnType<typeof deadline>>>;

/** Each day's entry follows the one before it as a calendar program wants it; those that say something new. */
function news(life: readonly Deadline[]): Deadline[] {
  const fresh: Deadline[] = [];
  for (const [index, now] of life.entries()) {
    const before = life[index - 1];
    expect(now.changedOn <= now.day, now.day).toBe(true);
    if (!before) continue;
    expect(now.sequence, now.day).toBeGreaterThanOrEqual(before.sequence);
    expect(now.changedOn >= before.changedOn, now.day).toBe(true);
    if (now.says === before.says) continue;
    fresh.push(now);
    expect(now.sequence, now.says).toBeGreaterThan(before.sequence);
    expect(now.changedOn > before.day, now.says).toBe(true);
  }
  return fresh;
}

/** The deadline of each day, as it was read on that day. */
async function live(days: readonly Day[], acts: Record<Day, () => Promise<unknown>>) {
  const lived: Deadline[] = [];
  for (const day of days) {
    onDay(day);
    await acts[day]?.();
    const now = await deadline(day);
    if (now) lived.push(now);
  }
  return lived;
}

const title = (text: string) => ({ original: "ru" as const, ru: text });

test("a deadline's sequence and days rise with whatever it says, day by day and looking back, and never fall", async () => {
  const [successor, helper, leaving] = [await aBody("BY"), await aBody("KZ"), await aBody("KZ")];
  await db.insert(s.responsibilities).values({
    milestoneId: cast.milestone.id,
    bodyId: leaving,
    sideCode: "KZ",
    part: "partner",
    validTo: "2012-04-26",
    provenance: "press",
  });
  let first = "";
  let claim = "";
  const inForce = (on: Day, recorded = on) => ({ inForceOn: on, instrumentOn: recorded });
  const acts: Record<Day, () => Promise<unknown>> = {
    "2012-03-02": async () => (first = await reported(cast, "by")),
    "2012-03-05": () =>
      openRound(cast.secretariat, {
        planId: cast.planId,
        cycle: "half_yearly",
        asOfOn: "2012-03-05",
        due: { BY: "2012-03-20", KZ: "2012-03-22" },
      }),
    "2012-03-28": () => reported(cast, "kz"),
    "2012-04-02": () =>
      decided(
        cast,
        { kind: "amend", content: { title: title("Другое"), completion: null } },
        inForce("2012-04-02"),
      ),
    "2012-04-05": () =>
      translateText(cast.byCoordinator, {
        subjectId: cast.milestone.id,
        field: "title",
        language: "en",
        text: "Another title",
      }),
    "2012-04-08": () =>
      renameBody(cast.administrator, {
        bodyId: cast.kzBody,
        name: { original: "en", en: "A new name" },
        fromOn: "2012-04-08",
      }),
    "2012-04-10": () =>
      renameBody(cast.administrator, {
        bodyId: cast.byBody,
        name: { original: "en", en: "A name to come" },
        fromOn: "2012-04-14",
      }),
    "2012-04-16": () =>
      decided(
        cast,
        {
          kind: "move",
          content: { term: { ...term("quarter", "2012-05-01"), lastOn: "2012-06-30" } },
        },
        // In force before it is recorded.
        inForce("2012-04-11", "2012-04-11"),
      ),
    "2012-04-20": () =>
      decided(
        cast,
        {
          kind: "pass",
          content: { fromBodyId: cast.byBody, toBodyId: successor, part: "lead" },
        },
        inForce("2012-04-18"),
      ),
    "2012-04-22": () =>
      decided(
        cast,
        { kind: "pass", content: { toBodyId: helper, part: "partner" } },
        inForce("2012-04-22"),
      ),
    "2012-04-24": async () =>
      retractUpdate(cast.secretariat, { ...(await seenUpdate(first)), reason: "Wrong." }),
    "2012-07-10": () =>
      decided(
        cast,
        { kind: "move", content: { term: term("year", "2013-01-01") } },
        inForce("2012-07-10"),
      ),
    "2012-07-12": () =>
      decided(
        cast,
        { kind: "amend", content: { title: { original: "en", en: "Reworded" }, completion: null } },
        inForce("2012-07-12"),
      ),
    "2012-07-15": async () => (claim = await reported(cast, "kz", done)),
    "2012-07-18": async () => countersignUpdate(cast.byCoordinator, await seenUpdate(claim)),
    "2012-07-20": async () => closeMilestone(cast.secretariat, await seenUpdate(claim)),
    "2012-07-25": () => decided(cast, { kind: "reopen", content: {} }, inForce("2012-07-25")),
    "2012-07-30": async () =>
      retractUpdate(cast.secretariat, { ...(await seenUpdate(claim)), reason: "Wrong." }),
  };
  const days = Array.from({ length: 160 }, (_, after) => addDays("2012-03-01", after));
  const lived = await live(days, acts);
  expect(lived.at(-1)!.day).toBe(days.at(-1));
  expect(lived.length).toBeLessThan(days.length);
  const told = news(lived).map(({ day }) => day);
  // By acts, and by the days alone: reports that are late, a name to come, a term that is near and over.
  expect(told).toEqual(
    expect.arrayContaining([
      "2012-03-02",
      "2012-03-23",
      "2012-04-05",
      "2012-04-08",
      "2012-04-14",
      "2012-04-16",
      "2012-04-20",
      "2012-04-22",
      "2012-04-26",
      "2012-05-31",
      "2012-07-01",
      "2012-07-10",
      "2012-07-12",
    ]),
  );

  const back: Deadline[] = [];
  for (const day of days) {
    const then = await deadline(day);
    if (then) back.push(then);
  }
  expect(news(back).length).toBeGreaterThan(8);
});

test("what is found, said, signed and retracted is a revision each, and so is a way off control and back", async () => {
  let claim = "";
  const days = Array.from({ length: 14 }, (_, after) => addDays("2012-06-01", after));
  const inForce = (on: Day) => ({ inForceOn: on, instrumentOn: on });
  const lived = await live(days, {
    "2012-06-02": async () => {
      const [source] = await db
        .insert(s.sources)
        .values({ key: `K-${cast.programme}`, title: "A paper" })
        .returning();
      await db.insert(s.importedRecords).values({
        milestoneId: cast.milestone.id,
        text: { original: "en", en: "Begun." },
        happenedOn: "2012-05-01",
        precision: "day",
        knownOn: "2012-06-02",
        sourceId: source!.id,
        provenance: "press",
      });
    },
    "2012-06-03": () => reported(cast, "by"),
    "2012-06-04": async () => (claim = await reported(cast, "kz", done)),
    "2012-06-06": async () => countersignUpdate(cast.byCoordinator, await seenUpdate(claim)),
    "2012-06-07": () => reported(cast, "by", { publicText: "Not yet." }),
    "2012-06-08": async () =>
      retractUpdate(cast.secretariat, { ...(await seenUpdate(claim)), reason: "Wrong." }),
    "2012-06-10": () => decided(cast, { kind: "remove", content: {} }, inForce("2012-06-10")),
    "2012-06-12": () => decided(cast, { kind: "reopen", content: {} }, inForce("2012-06-12")),
  });
  expect(news(lived).map(({ day }) => day)).toEqual([
    "2012-06-02",
    "2012-06-04",
    "2012-06-06",
    "2012-06-07",
    "2012-06-08",
  ]);
  const [before, after] = ["2012-06-09", "2012-06-12"].map((on) =>
    lived.find(({ day }) => day === on)!,
  );
  expect(after!.sequence).toBeGreaterThan(before!.sequence);
  expect(after!.changedOn).toBe("2012-06-12");
});

test("a closing that rested on silence and falls comes back as a later version", async () => {
  onDay("2012-06-01");
  await db
    .insert(s.tacitSettings)
    .values({ programmeId: cast.programmeId, workingDays: 3, setOn: "2012-01-01" });
  const before = await deadline("2012-06-01");
  const claim = await reported(cast, "by", done);
  onDay("2012-06-20");
  await closeMilestone(cast.secretariat, await seenUpdate(claim));
  expect(await deadline("2012-06-20")).toBeNull();
  onDay("2012-06-25");
  await recordReservation(cast.kzCoordinator, {
    milestoneId: cast.milestone.id,
    updateId: claim,
    text: "It is not.",
    language: "en",
    readers: "internal",
  });
  const after = await deadline("2012-06-25");
  expect(after!.sequence).toBeGreaterThan(before!.sequence);
  expect(after!.changedOn).toBe("2012-06-25");
});

type Feed = { updated: string; entry: { id: string; title: string; updated: string }[] };
const feed = async (day: Day) =>
  (
    new XMLParser({ isArray: (name) => name === "entry" }).parse(
      await file("atom", `milestones/2012-2013/${cast.milestone.code}`, day),
    ) as { feed: Feed }
  ).feed;
const updated = ({ entry }: Feed) => entry.map((one) => one.updated.slice(0, 10));

test("an entry of a feed tells since when it reads as it does, and the feed is as new as its newest change", async () => {
  onDay("2012-05-01");
  const updateId = await reported(cast, "by");
  expect(updated(await feed("2012-05-01"))).toEqual(["2012-05-01", "2012-01-01"]);
  onDay("2012-05-03");
  await translateText(cast.byCoordinator, {
    subjectId: updateId,
    field: "public_text",
    language: "ru",
    text: "Две линии.",
  });
  expect(updated(await feed("2012-05-03"))).toEqual(["2012-05-03", "2012-01-01"]);
  onDay("2012-05-05");
  await decided(
    cast,
    { kind: "amend", content: { title: { original: "en", en: "Reworded" }, completion: null } },
    { inForceOn: "2012-05-04", instrumentOn: "2012-05-04" },
  );
  const amended = await feed("2012-05-05");
  expect(updated(amended)).toEqual(["2012-05-05", "2012-05-05", "2012-05-05"]);
  expect(amended.entry[1]!.title).toContain("Reworded");
  expect(updated(await feed("2012-05-04"))).toEqual(["2012-05-03", "2012-01-01"]);
  onDay("2012-05-08");
  await retractUpdate(cast.secretariat, { ...(await seenUpdate(updateId)), reason: "Wrong." });
  const retracted = await feed("2012-05-08");
  expect(updated(retracted)).toEqual(["2012-05-05", "2012-05-05"]);
  expect(retracted.updated).toBe("2012-05-08T00:00:00Z");
  expect((await feed("2012-05-07")).updated).toBe("2012-05-05T00:00:00Z");
});
