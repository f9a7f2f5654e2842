import { once } from "node:events";
import {
  Agent,
  request as send,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { BlockList, connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { documentMark } from "@/lib/documents/document-mark";
import { answerKept } from "@/server/http/answer-kept";
import { answerRequest } from "@/server/http/answer-request";
import { createSiteServer } from "@/server/http/create-site-server";
import { oneAtATime } from "@/server/http/one-at-a-time";
import { renderGate } from "@/server/http/render-gate";
import type { Site } from "@/server/http/site";
import { pageStore } from "@/server/page-cache/page-store";

// Stands for Next: says what it was asked, for keeping unless the address says otherwise.
let edition = 1;
let answer = (asked: IncomingMessage, response: ServerResponse): unknown => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader(documentMark, asked.url?.includes("drawn") ? "drawn" : "kept");
  if (asked.url?.includes("missing")) response.statusCode = 404;
  return response.end(`${asked.url} ${asked.headers.host} ${edition} `.padEnd(3_000, "page "));
};
const draw = vi.fn((asked: IncomingMessage, response: ServerResponse) => answer(asked, response));
const usualAnswer = answer;

const pages = pageStore();
const site: Site = {
  next: (asked, response) => Promise.resolve(void draw(asked, response)),
  nextFiles: null,
  ownFile: () => Promise.resolve(null),
  builtFile: () => Promise.resolve(null),
  knownActions: null,
  pages,
  gate: renderGate(),
  development: false,
  trustedProxies: new BlockList(),
  publicUrl: null,
};

let server: Server;
let port = 0;
beforeAll(async () => {
  server = createSiteServer().listen(0, "127.0.0.1");
  const kept = vi.fn((...given: [IncomingMessage, ServerResponse]) => answerKept(site, ...given));
  server.on(
    "request",
    oneAtATime((request, response) => answerRequest(site, request, response), kept),
  );
  await once(server, "listening");
  port = (server.address() as { port: number }).port;
});
afterAll(() => server.close());
beforeEach(() => {
  pages.renew();
  draw.mockClear();
  answer = usualAnswer;
  edition += 1;
});

const agent = new Agent({ keepAlive: true, maxSockets: 20 });
afterAll(() => agent.destroy());

async function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  const asked = send({ agent, port, host: "127.0.0.1", path, method, headers });
  asked.end();
  const [got] = (await once(asked, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of got as AsyncIterable<Buffer>) chunks.push(chunk);
  const { "x-request-id": id, date: _, ...rest } = got.headers;
  return { status: got.statusCode, id, headers: rest, body: Buffer.concat(chunks) };
}

/** Sends requests on one connection, with one behind them that ends it, and gives all that comes. */
async function overTheWire(requests: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const last = "GET /en/p/drawn/last HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
  socket.write(requests + last);
  let said = "";
  for await (const part of socket as AsyncIterable<Buffer>) said += part.toString("latin1");
  return said;
}

it.each(["gzip, br", "gzip", ""])(
  "gives what is kept as it was given first, byte by byte and header by header: %s",
  async (encoding) => {
    const accepted = { "accept-encoding": encoding };
    const first = await get("/en", accepted);
    const second = await get("/en", accepted);
    expect(draw).toHaveBeenCalledOnce();
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toEqual({ ...first, id: undefined });
    const head = await get("/en", accepted, "HEAD");
    expect(head.headers).toEqual(first.headers);
    expect(head.body).toHaveLength(0);
  },
);

it("says what every connection wants to hear, and leaves to Node one that says more", async () => {
  await get("/en", { host: "a" });
  const told = (more: string, version = "1.1") =>
    overTheWire(`GET /en HTTP/${version}\r\nhost: a\r\n${more}\r\n`);
  const kept = await told("");
  expect(kept).toMatch(/^HTTP\/1\.1 200 OK\r\nx-content-type-options: nosniff\r\n/);
  expect(kept).toMatch(/\r\ndate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/);
  expect(kept).toMatch(/\r\nconnection: keep-alive\r\nkeep-alive: timeout=15\r\n\r\n\/en a/);
  draw.mockClear();
  for (const closing of [await told("connection: close\r\n"), await told("", "1.0")]) {
    expect(closing).toMatch(/\r\nConnection: close\r\n/);
    expect(closing).not.toContain("last a");
  }
  expect(draw).not.toHaveBeenCalled();
});

it("answers many requests of one connection in their order, kept or not", async () => {
  await get("/en", { host: "a" });
  const line = (path: string, method = "GET") => `${method} ${path} HTTP/1.1\r\nhost: a\r\n\r\n`;
  const asked = ["/en", "/en", "/en/p/drawn", "/en", "/en/p/drawn"];
  const said = await overTheWire(asked.map((path) => line(path)).join("") + line("/en", "HEAD"));
  const bodies = [...said.matchAll(/\r\n\r\n(\/\S*) a/g)].map(([, path]) => path);
  expect(bodies).toEqual([...asked, "/en/p/drawn/last"]);
  expect([...said.matchAll(/HTTP\/1\.1 200 OK/g)]).toHaveLength(7);
});

it("answers 304 to who has it, for each way of packing its own", async () => {
  const { headers } = await get("/en", { "accept-encoding": "br" });
  const known = { "accept-encoding": "br", "if-none-match": headers.etag ?? "" };
  const unchanged = await get("/en", known);
  expect(unchanged.status).toBe(304);
  expect(unchanged.headers).toMatchObject({
    etag: headers.etag,
    vary: headers.vary,
    "cache-control": "no-cache",
  });
  expect((await get("/en", { ...known, "accept-encoding": "" })).status).toBe(200);
  expect(draw).toHaveBeenCalledOnce();
});

it("draws one page for all who ask at once, and for every way to write its address", async () => {
  const asked = ["", "?", "?utm_source=x", "?q=1&noise=2"].flatMap((search) => [search, search]);
  const answers = await Promise.all(asked.map((search) => get(`/en/p/bodies${search}`)));
  expect(draw).toHaveBeenCalledOnce();
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  await get("/en/p/milestones?side=BY&plan=a");
  await get("/en/p/milestones?x=y&plan=a&side=BY");
  expect(draw).toHaveBeenCalledTimes(2);
  expect(draw.mock.lastCall?.[0].url).toBe("/en/p/milestones?plan=a&side=BY");
});

it("keeps one for each host that is named, and none of what is not for keeping", async () => {
  await get("/en", { host: "a.example" });
  const other = await get("/en", { host: "b.example" });
  expect(other.body.toString()).toContain("b.example");
  expect(draw).toHaveBeenCalledTimes(2);
  for (const path of ["/en/p/drawn", "/en/p/missing", "/"])
    for (const time of [1, 2]) {
      draw.mockClear();
      await get(path);
      expect(draw, `${path} ${time}`).toHaveBeenCalledOnce();
    }
});

it("gives nothing kept to what is no plain question", async () => {
  await get("/en");
  expect((await get("/en", {}, "POST")).status).toBe(405);
  expect((await get("/en", { rsc: "1" })).status).toBe(404);
  expect((await get("/en", { range: "bytes=0-1" })).body.length).toBe(3_000);
});

it("draws it anew after a change, and while nothing is kept", async () => {
  const before = await get("/en");
  edition += 1;
  expect((await get("/en")).headers.etag).toBe(before.headers.etag);
  pages.renew();
  expect((await get("/en")).headers.etag).not.toBe(before.headers.etag);
  pages.stop();
  draw.mockClear();
  await get("/en");
  await get("/en");
  expect(draw).toHaveBeenCalledTimes(2);
});

it("lets another one's page be drawn when the reader who asked first leaves the line", async () => {
  const free: (() => void)[] = [];
  answer = (asked, response) => void free.push(() => usualAnswer(asked, response));
  // All places are taken, so that the next one waits in line.
  const busy = Array.from({ length: 16 }, (_, number) => get(`/en/p/plans/${number}`));
  await vi.waitFor(() => expect(free).toHaveLength(16));
  const arrived = once(server, "request") as Promise<[IncomingMessage, ServerResponse]>;
  const leaving = send({ port, host: "127.0.0.1", path: "/en" });
  leaving.on("error", () => {});
  leaving.end();
  const [, left] = await arrived;
  const staying = get("/en");
  await once(server, "request");
  leaving.destroy();
  await once(left, "close");
  answer = usualAnswer;
  for (const give of free) give();
  expect((await staying).status).toBe(200);
  await Promise.all(busy);
});
