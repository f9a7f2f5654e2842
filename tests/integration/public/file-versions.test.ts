import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { BlockList } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET as document } from "@/app/[locale]/(public)/[programme]/meetings/[meeting]/changes.docx/route";
import { GET as report } from "@/app/[locale]/(public)/[programme]/reports/[report]/report.json/route";
import { GET as file } from "@/app/[locale]/(public)/files/[format]/[[...path]]/route";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { keepZones } from "@/lib/dates/programme-today";
import { closeRound } from "@/lib/rounds/close-round";
import { openRound } from "@/lib/rounds/open-round";
import { saveDraft } from "@/lib/updates/save-draft";
import { submitUpdate } from "@/lib/updates/submit-update";
import { answerRequest } from "@/server/http/answer-request";
import { createSiteServer } from "@/server/http/create-site-server";
import { renderGate } from "@/server/http/render-gate";
import type { Site } from "@/server/http/site";
import { onDay, reported } from "@/tests/setup/acts";
import { aCast, type Cast, someWords } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

/** Finds the route of an address as Next does, and sends what it answers. */
async function routed(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url!, "http://site");
  const [, locale = "", first = "", second = "", ...rest] = url.pathname.split("/");
  const asked = new Request(url, { headers: request.headers as Record<string, string> });
  const params = (given: Record<string, string | string[]>) => ({
    params: Promise.resolve({ locale, ...given }),
  });
  const [name = ""] = rest;
  const answer = await (first === "files"
    ? file(asked, params({ format: second, path: rest }))
    : second === "reports"
      ? report(asked, params({ programme: first, report: name }))
      : document(asked, params({ programme: first, meeting: name })));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) return response.end();
  return pipeline(Readable.fromWeb(answer.body as ReadableStream), response);
}

const site: Site = {
  next: async (request, response) => {
    await routed(request, response).catch(() => {});
  },
  nextFiles: null,
  ownFile: () => Promise.resolve(null),
  builtFile: () => Promise.resolve(null),
  gate: renderGate(),
  knownActions: null,
  pages: null,
  development: false,
  trustedProxies: new BlockList(),
  publicUrl: null,
};

let url: string;
let server: Server;
let origin: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
  process.env.BUILT_FROM = "these sources";
  server = createSiteServer().listen(0, "127.0.0.1");
  server.on("request", (request, response) => void answerRequest(site, request, response));
  await once(server, "listening");
  const address = server.address();
  if (typeof address === "object" && address) origin = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  server.close();
  await dropTestDatabase(url);
});
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
  await db.insert(s.meetings).values(
    [1, 2].map((number) => ({
      programmeId: cast.programmeId,
      slug: `session-${number}-of-${cast.programme}`,
      kind: "session" as const,
      number,
      title: { original: "en" as const, en: "Session" },
      heldFrom: `2012-0${number + 1}-01`,
      heldTo: `2012-0${number + 1}-01`,
      precision: "day" as const,
      provenance: "press" as const,
    })),
  );
});
afterEach(() => {
  vi.useRealTimers();
  process.env.BUILT_FROM = "these sources";
});

const addresses = () => [
  ...["atom", "ics", "csv", "xlsx", "json"].map((ending) => `milestones.${ending}`),
  `meetings/session-2-of-${cast.programme}/changes.docx`,
];
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`${origin}/en/${cast.programme}/${path}`, { headers, method, redirect: "manual" });
async function tagOf(path: string) {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  await answer.arrayBuffer();
  return answer.headers.get("etag")!;
}

test("each file has a version, the same as long as nothing changes, and is not sent to who has it", async () => {
  for (const path of addresses()) {
    const answer = await get(path);
    const [etag, modified] = ["etag", "last-modified"].map((name) => answer.headers.get(name)!);
    expect(answer.status, path).toBe(200);
    expect((await answer.arrayBuffer()).byteLength, path).toBeGreaterThan(0);
    expect(etag, path).toMatch(/^W\/"[\w-]{43}"$/);
    expect(Date.parse(modified!), path).toBeLessThanOrEqual(Date.now());
    expect(await tagOf(path), path).toBe(etag);

    const head = await get(path, {}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.headers.get("etag")).toBe(etag);
    expect(head.headers.has("last-modified")).toBe(true);

    for (const method of ["GET", "HEAD"]) {
      const known = await get(path, { "if-none-match": `"other", ${etag}` }, method);
      expect(known.status, path).toBe(304);
      expect(await known.text()).toBe("");
      expect(Object.fromEntries(known.headers)).toMatchObject({
        etag,
        "cache-control": "no-cache",
      });
      expect(known.headers.has("content-type")).toBe(false);
      expect(known.headers.has("content-encoding")).toBe(false);
    }
  }
});

test("the tag names the address, the search, the day, the language and the build, and no other file", async () => {
  const path = "milestones.csv";
  const etag = await tagOf(path);
  const others = [
    "milestones.json",
    "milestones.csv?area=industry",
    "milestones.csv?asOf=2012-05-31",
    `../../ru/${cast.programme}/milestones.csv`,
  ];
  for (const other of others) expect(await tagOf(other), other).not.toBe(etag);
  process.env.BUILT_FROM = "other sources";
  expect(await tagOf(path)).not.toBe(etag);
  onDay("2012-06-02");
  process.env.BUILT_FROM = "these sources";
  expect(await tagOf(path)).not.toBe(etag);
});

test("what the world can see makes another version of all; a draft and a report that waits make none", async () => {
  const tags = () => Promise.all(addresses().map(tagOf));
  const before = await tags();
  const words = someWords(cast.milestone.id, cast.byBody);
  await saveDraft(cast.byExecutor, words);
  await submitUpdate(cast.byExecutor, { ...words, version: 1 });
  expect(await tags()).toEqual(before);
  await reported(cast, "kz");
  for (const [index, tag] of (await tags()).entries()) expect(tag).not.toBe(before[index]);
});

test("a version is over with its day: the programme's, and that of each side", async () => {
  delete process.env.PROGRAMME_TODAY;
  const sides = { BY: "Europe/Minsk", KZ: "Asia/Almaty" } as const;
  keepZones({ programme: "Europe/Berlin", sides });
  vi.useFakeTimers({ toFake: ["Date"] });
  const seen: { etag: string; modified: string }[] = [];
  try {
    for (const time of ["18:59", "19:00", "20:59", "21:00", "21:59", "22:00", "23:59"]) {
      vi.setSystemTime(`2036-06-01T${time}:30Z`);
      const { headers } = await get("milestones.ics", {}, "HEAD");
      seen.push({ etag: headers.get("etag")!, modified: headers.get("last-modified")! });
    }
  } finally {
    keepZones({ programme: "UTC", sides: {} });
  }
  const [evening, almaty, later, minsk, stillLater, berlin, last] = seen.map(({ etag }) => etag);
  expect(new Set([evening, almaty, minsk, berlin]).size).toBe(4);
  expect([later, stillLater, last]).toEqual([almaty, minsk, berlin]);
  expect([1, 3, 5].map((index) => seen[index]!.modified)).toEqual([
    "Sun, 01 Jun 2036 19:00:00 GMT",
    "Sun, 01 Jun 2036 21:00:00 GMT",
    "Sun, 01 Jun 2036 22:00:00 GMT",
  ]);
});

test("who names a day and hour gets what was changed since; a version that is named counts alone", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5000 });
  const path = "milestones.csv";
  const { headers } = await get(path, {}, "HEAD");
  const modified = headers.get("last-modified")!;
  const status = async (asked: Record<string, string>, at = path) => (await get(at, asked)).status;
  expect(await status({ "if-modified-since": modified })).toBe(304);
  const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
  expect(await status({ "if-modified-since": earlier })).toBe(200);
  expect(await status({ "if-modified-since": "some day" })).toBe(200);
  expect(await status({ "if-modified-since": modified, "if-none-match": '"other"' })).toBe(200);
  expect(await status({ "if-none-match": "*" })).toBe(304);
});

test("what is not there is not called unchanged, whatever the reader says it has", async () => {
  const ahead = new Date(Date.now() + 86_400_000).toUTCString();
  for (const path of ["none.csv", "milestones/2012-2013/77.7.atom", "meetings/none/changes.docx"])
    for (const asked of [{ "if-none-match": "*" }, { "if-modified-since": ahead }])
      expect((await get(path, asked)).status, path).toBe(404);
});

test("a change within the second of an answer is not taken for none", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const [raised] = await db.select({ at: s.edition.raisedAt }).from(s.edition);
  const second = Math.floor(raised!.at.getTime() / 1000) * 1000;
  vi.setSystemTime(second + 999);
  const { headers } = await get("milestones.csv", {}, "HEAD");
  const modified = headers.get("last-modified")!;
  vi.setSystemTime(second + 9000);
  expect((await get("milestones.csv", { "if-modified-since": modified })).status).toBe(200);
});

test("a frozen report has the version of its bytes, whatever else is published", async () => {
  const { roundId } = await openRound(cast.secretariat, {
    planId: cast.planId,
    cycle: "half_yearly",
    asOfOn: "2012-06-01",
    due: { BY: "2012-06-01", KZ: "2012-06-01" },
  });
  onDay("2012-06-02");
  await closeRound(cast.secretariat, { roundId });
  const [frozen] = await db
    .select()
    .from(s.frozenReports)
    .where(eq(s.frozenReports.roundId, roundId));
  const path = `reports/${frozen!.id}/report.json`;
  const answer = await get(path, { "accept-encoding": "identity" });
  const { etag, "last-modified": modified } = Object.fromEntries(answer.headers);
  expect(
    createHash("sha256")
      .update(await answer.text())
      .digest("base64url"),
  ).toBe(etag!.replaceAll('"', ""));
  expect(modified).toBe(frozen!.frozenAt.toUTCString());
  await reported(cast, "kz");
  for (const known of [{ "if-none-match": etag! }, { "if-modified-since": modified! }])
    expect((await get(path, { "accept-encoding": "identity", ...known })).status).toBe(304);
});

test("the document of a meeting that has moved leads on to where it is", async () => {
  const [from, to] = ["session-2", "other"].map((word) => `${word}-of-${cast.programme}`);
  await db.update(s.meetings).set({ slug: to! }).where(eq(s.meetings.slug, from!));
  const answer = await get(`meetings/${from}/changes.docx?asOf=2012-05-20`);
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe(
    `/en/${cast.programme}/meetings/${to}/changes.docx?asOf=2012-05-20`,
  );
});
