import { once } from "node:events";
import { get as ask, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { BlockList } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { answerRequest } from "@/server/http/answer-request";
import { createSiteServer } from "@/server/http/create-site-server";
import { PassResponse } from "@/server/next/pass-response";
import { renderGate } from "@/server/http/render-gate";
import type { Site } from "@/server/http/site";

const parts = 500;
const part = Buffer.alloc(64 * 1024, "a");
const seen = { url: "", written: 0, waiting: 0, left: 0 };

/** Writes as Next does: waits for room, and stops when the connection closes. */
async function manyParts(response: ServerResponse) {
  const closing = new AbortController();
  response.once("close", () => {
    if (response.writableFinished) return;
    seen.left += 1;
    closing.abort();
  });
  for (let count = 0; count < parts; count += 1) {
    const hasRoom = response.write(part);
    seen.written += 1;
    if (response instanceof PassResponse)
      seen.waiting = Math.max(seen.waiting, response.content.writableLength);
    if (!hasRoom) await once(response, "drain", { signal: closing.signal });
  }
  response.end();
}

const answers: Record<string, (response: ServerResponse) => void> = {
  "/en/files/csv/p/many": (response) => void manyParts(response).catch(() => {}),
  "/en/files/csv/p/breaks": (response) => {
    response.write("half a file");
    setImmediate(() => response.destroy(new Error("broke off")));
  },
  "/en/files/csv/p/nothing": (response) => response.writeHead(404).end("Not found"),
  "/en/files/csv/p/away": (response) => response.writeHead(503).end("Try again"),
  "/en/files/csv/p/known": (response) =>
    response
      .writeHead(304, { etag: 'W/"a"', "last-modified": "Fri, 01 Jun 2012 00:00:00 GMT" })
      .end(),
  "/en/p/meetings/a/changes.docx": (response) =>
    response.writeHead(301, { location: "/en/p/meetings/b/changes.docx" }).end(),
  "/en/files/csv/p/inside": (response) =>
    response.writeHead(308, { location: "/en/files/csv/p" }).end(),
  "/en/files/csv/p/throws": () => {
    throw new Error("secret");
  },
  "/en/files/csv/p/list?q=1": (response) => response.end("a;b"),
};

const site: Site = {
  next: (request, response) => {
    seen.url = request.url ?? "";
    response.setHeader("content-type", "text/csv; charset=utf-8");
    response.setHeader("content-disposition", "attachment");
    response.setHeader("x-robots-tag", "noindex");
    response.setHeader("set-cookie", "a=b");
    response.setHeader("vary", "rsc");
    const answer = answers[request.url ?? ""];
    return Promise.resolve().then(() => (answer ?? ((sent) => sent.end("a page")))(response));
  },
  nextFiles: null,
  ownFile: () => Promise.resolve(null),
  builtFile: () => Promise.resolve(null),
  knownActions: null,
  pages: null,
  gate: renderGate(),
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
  const address = server.address();
  if (typeof address === "object" && address) origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => void server.close());

it("asks the one route behind the files, and passes named headers only", async () => {
  const answer = await fetch(`${origin}/en/p/list.csv?q=1`, {
    headers: { "accept-encoding": "gzip, br" },
  });
  expect(seen.url).toBe("/en/files/csv/p/list?q=1");
  expect(await answer.text()).toBe("a;b");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": "attachment",
    "x-robots-tag": "noindex",
    "cache-control": "no-cache",
    "content-encoding": "br",
    "x-content-type-options": "nosniff",
    vary: "Accept-Encoding",
  });
  for (const name of ["set-cookie", "etag", "content-length"])
    expect(answer.headers.has(name), name).toBe(false);
});

it("hands on that the reader has a file, and where else it is", async () => {
  const known = await fetch(`${origin}/en/p/known.csv`, { headers: { "accept-encoding": "br" } });
  expect(known.status).toBe(304);
  expect(Object.fromEntries(known.headers)).toMatchObject({
    etag: 'W/"a"',
    "last-modified": "Fri, 01 Jun 2012 00:00:00 GMT",
    "cache-control": "no-cache",
    vary: "Accept-Encoding",
  });
  expect(known.headers.has("content-encoding")).toBe(false);
  const moved = await fetch(`${origin}/en/p/meetings/a/changes.docx`, { redirect: "manual" });
  expect(moved.status).toBe(301);
  expect(moved.headers.get("location")).toBe("/en/p/meetings/b/changes.docx");
});

it("answers HEAD with the headers alone, and makes no more of the file", async () => {
  const before = seen.left;
  const answer = await fetch(`${origin}/en/p/many.csv`, { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/csv");
  await vi.waitFor(() => expect(seen.left).toBe(before + 1));
});

it("makes a file no faster than it is read", async () => {
  seen.waiting = 0;
  const [slow] = (await once(
    ask(`${origin}/en/p/many.csv`, { headers: { "accept-encoding": "identity" } }),
    "response",
  )) as [IncomingMessage];
  let bytes = 0;
  for await (const chunk of slow) {
    bytes += (chunk as Buffer).length;
    await new Promise(setImmediate);
  }
  expect(bytes).toBe(parts * part.length);
  expect(seen.waiting).toBeLessThanOrEqual(2 * part.length);
});

it("stops the work when the reader leaves, and calls that no fault", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const before = { ...seen };
  const [reader] = (await once(
    ask(`${origin}/en/p/many.csv`, { headers: { "accept-encoding": "identity" } }),
    "response",
  )) as [IncomingMessage];
  reader.destroy();
  await vi.waitFor(() => expect(seen.left).toBe(before.left + 1));
  expect(seen.written - before.written).toBeLessThan(parts);
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

it.each(["identity", "gzip", "br"])(
  "cuts the connection in the middle of a fault: %s",
  async (packed) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = fetch(`${origin}/en/p/breaks.csv`, { headers: { "accept-encoding": packed } });
    await expect(answer.then((begun) => begun.text())).rejects.toThrow();
    await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(1));
    expect(log.mock.calls[0]![0]).toContain("broke off");
    log.mockRestore();
  },
);

it.each([
  ["/en/p/nothing.csv", 404],
  ["/en/p/away.csv", 503],
  ["/en/p/throws.csv", 500],
  ["/en/p/inside.csv", 404],
  ["/en/files/csv/p/list?q=1", 404],
  ["/en/%66iles/csv/p/list?q=1", 404],
])("%s is a plain page of %i", async (path, status) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = await fetch(`${origin}${path}`, { redirect: "manual" });
  log.mockRestore();
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(answer.headers.get("content-disposition")).toBeNull();
  expect(await answer.text()).not.toContain("secret");
});
