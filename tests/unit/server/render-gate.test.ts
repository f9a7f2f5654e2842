import { once } from "node:events";
import { get as ask, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { BlockList } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { answerRequest } from "@/server/http/answer-request";
import { createSiteServer } from "@/server/http/create-site-server";
import { Busy, renderGate } from "@/server/http/render-gate";
import type { Site } from "@/server/http/site";
import { CapturedResponse } from "@/server/next/captured-response";
import { requestOf } from "@/server/next/request-of";

// Stands for Next: what it works on ends when the test says so.
const asked: string[] = [];
let inHand: ServerResponse[] = [];
const part = Buffer.alloc(64 * 1024, "a");
let entered = 0;
let turnedAway = 0;
const gate = renderGate({ atOnce: 2, mostWaiting: 1, patienceMs: 60_000 });
const site: Site = {
  next: async (request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("content-type", "text/plain");
    inHand.push(response);
    if (request.url?.startsWith("/en/files/")) response.write(part);
    else await once(response, "finish");
  },
  nextFiles: null,
  ownFile: () => Promise.resolve(null),
  builtFile: () => Promise.resolve(null),
  knownActions: null,
  pages: null,
  gate: {
    enter: (...given) => {
      entered += 1;
      return gate.enter(...given).catch((fault: unknown) => {
        turnedAway += 1;
        throw fault;
      });
    },
  },
  development: false,
  trustedProxies: new BlockList(),
  publicUrl: null,
};

let server: Server;
let origin = "";
beforeAll(async () => {
  server = createSiteServer().listen(0, "127.0.0.1");
  server.on("request", (request, response) => void answerRequest(site, request, response));
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  for (const response of inHand) response.end();
  inHand = [];
  asked.length = 0;
  entered = turnedAway = 0;
});

const get = (path: string, options = {}) => fetch(origin + path, options);
const hasEntered = (count: number) => expect.poll(() => entered).toBe(count);
const isAsked = (...paths: string[]) => expect.poll(() => asked).toEqual(paths);

it("makes so many pages at once, lets some wait, and tells the others when to come again", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const first = get("/en/1");
  await isAsked("/en/1");
  const second = get("/en/2");
  await isAsked("/en/1", "/en/2");
  const waiting = get("/en/3");
  await hasEntered(3);
  expect((await get("/en/4")).status).toBe(503);
  const refused = await get("/ru/5");
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("5");
  expect(await refused.text()).toContain("Слишком много обращений сразу");
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();

  expect((await get("/livez")).status).toBe(200);
  const ready = get("/readyz");
  await isAsked("/en/1", "/en/2", "/readyz");
  inHand[2]!.end();
  expect((await ready).status).toBe(200);

  inHand[0]!.end();
  expect((await first).status).toBe(200);
  await isAsked("/en/1", "/en/2", "/readyz", "/en/3");
  inHand[1]!.end();
  inHand[3]!.end();
  expect((await second).status).toBe(200);
  expect((await waiting).status).toBe(200);
});

it("asks nothing for a reader who left while waiting, and gives the place to the next", async () => {
  const two = [get("/en/1"), get("/en/2")];
  await hasEntered(2);
  const leaving = new AbortController();
  const left = get("/en/3", { signal: leaving.signal });
  await hasEntered(3);
  expect((await get("/en/4")).status).toBe(503);
  leaving.abort();
  await expect(left).rejects.toThrow();
  await expect.poll(() => turnedAway).toBe(2);
  const next = get("/en/5");
  await hasEntered(5);
  for (const response of inHand) response.end();
  await Promise.all(two);
  await expect.poll(() => asked).toContain("/en/5");
  expect(asked).not.toContain("/en/3");
  inHand.at(-1)!.end();
  await next;
});

it("gives the place of a file free when it begins, however slowly it is read", async () => {
  const readers: IncomingMessage[] = [];
  for (const name of ["a", "b", "c", "d"]) {
    const [answer] = (await once(ask(`${origin}/en/${name}.csv`), "response")) as [IncomingMessage];
    readers.push(answer);
  }
  expect(asked).toHaveLength(4);
  for (const reader of readers) reader.destroy();
});

const response = () => new CapturedResponse(requestOf({ method: "GET", url: "/", headers: {} }));

it("lets readers take turns, however many one has lined up", async () => {
  const gate = renderGate({ atOnce: 1, mostWaiting: 10, patienceMs: 60_000 });
  const order: string[] = [];
  const enter = async (reader: string) => {
    const leave = await gate.enter(reader, response());
    order.push(reader);
    leave();
  };
  const leave = await gate.enter("many", response());
  const all = [enter("many"), enter("many"), enter("many"), enter("one"), enter("other")];
  leave();
  leave();
  await Promise.all(all);
  expect(order).toEqual(["many", "one", "other", "many", "many"]);
});

it("makes room at the cost of the longest line", async () => {
  const gate = renderGate({ atOnce: 1, mostWaiting: 3, patienceMs: 60_000 });
  const leave = await gate.enter("many", response());
  const lines = ["many", "many", "many", "one"].map((reader) => gate.enter(reader, response()));
  await expect(lines[2]).rejects.toThrow(Busy);
  await expect(gate.enter("many", response())).rejects.toThrow(Busy);
  leave();
  (await lines[0]!)();
  (await lines[3]!)();
  (await lines[1]!)();
});

it("lets nobody wait for longer than the patience it has", async () => {
  const gate = renderGate({ atOnce: 1, mostWaiting: 3, patienceMs: 10 });
  await gate.enter("one", response());
  await expect(gate.enter("other", response())).rejects.toThrow(Busy);
});
