import { once } from "node:events";
import type { IncomingHttpHeaders, Server, ServerResponse } from "node:http";
import { BlockList } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { documentMark } from "@/lib/documents/document-mark";
import { answerWith } from "@/lib/forms/aside";
import { answerRequest } from "@/server/http/answer-request";
import { createSiteServer } from "@/server/http/create-site-server";
import { renderGate } from "@/server/http/render-gate";
import type { Site } from "@/server/http/site";

// Stands for Next: what it is asked is written down, and the address chooses the answer.
const asked: { url: string; method: string; cookie: string; nonce: string; body: string }[] = [];
let heard: IncomingHttpHeaders = {};
const html = (inside: string) => `<!DOCTYPE html><html lang="en"><body>${inside}</body></html>`;
const draw = (response: ServerResponse, status: number, inside: string) => {
  response.statusCode = status;
  response.setHeader(documentMark, "1");
  response.end(inside);
};
const answers: Record<string, (response: ServerResponse) => void> = {
  "/en": (response) => response.end(html("open")),
  "/en/gone": (response) => {
    answerWith(404);
    response.end(html("ours"));
  },
  "/en/none": (response) => draw(response, 404, "ours, drawn"),
  "/en/desk/none": (response) => draw(response, 404, "ours, drawn"),
  "/en/away": (response) => draw(response, 503, "the record is away"),
  "/en/mistakes": (response) => {
    response.setHeader("location", "/en/mistakes/M-1");
    draw(response, 303, "taken");
  },
  "/ru/bare": (response) => {
    response.statusCode = 404;
    response.end('<!DOCTYPE html><html id="__next_error__"><body></body></html>');
  },
  "/en/fault": (response) => {
    response.statusCode = 500;
    response.end(html("Error: secret"));
  },
  "/en/throws": () => {
    throw new Error("secret");
  },
};

const site: Site = {
  next: async (request, response) => {
    const policy = String(request.headers["content-security-policy"] ?? "");
    heard = request.headers;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    asked.push({
      url: request.url ?? "",
      method: request.method ?? "",
      cookie: request.headers.cookie ?? "",
      nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? "",
      body: Buffer.concat(chunks).toString(),
    });
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("set-cookie", "a=b");
    (answers[request.url ?? ""] ?? ((sent) => sent.end(html("page"))))(response);
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

const get = (path: string, options: RequestInit = {}) =>
  fetch(`${origin}${path}`, { redirect: "manual", ...options });

it("asks for an open page without its reader's cookie and sets none", async () => {
  const answer = await get("/en", { headers: { cookie: "tracker=1" } });
  expect(answer.status).toBe(200);
  expect(asked.at(-1)).toMatchObject({ url: "/en", method: "GET", cookie: "", nonce: "" });
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'inline-");
});

it("gives every staff page a nonce of its own, the same in request and answer", async () => {
  const first = await get("/en/desk", { headers: { cookie: "tracker=1" } });
  const nonce = asked.at(-1)?.nonce ?? "";
  expect(nonce).toHaveLength(24);
  expect(first.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
  expect(asked.at(-1)?.cookie).toBe("tracker=1");
  await get("/en/desk");
  expect(asked.at(-1)?.nonce).not.toBe(nonce);
});

it("sends the status that a page asked for, with the page", async () => {
  const answer = await get("/en/gone");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("ours");
});

it("takes off the mark by which it knows our documents", async () => {
  for (const path of ["/en/none", "/en/desk/none", "/en/away", "/en/mistakes"]) {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await get(path, { headers: { [documentMark]: "1" } });
    log.mockRestore();
    expect([...answer.headers.keys()], path).not.toContain(documentMark);
    expect(await answer.text()).toMatch(/ours|away|taken/);
  }
});

it("believes no visitor who marks a request as ours", async () => {
  const answer = await get("/ru/bare", { headers: { [documentMark]: "1" } });
  expect(await answer.text()).toContain('<html lang="ru">');
});

it("answers with our own page, as a document, where the signed-in have none", async () => {
  const answer = await get("/en/desk/none", { headers: { cookie: "tracker=1" } });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe("ours, drawn");
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'inline-");
  expect(answer.headers.get("set-cookie")).toBeNull();
});

it("lets a page say itself that the record is away, and nobody keep that", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = await get("/en/away");
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("the record is away");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

it("puts a page of ours in place of the framework's bare one, in the reader's language", async () => {
  const answer = await get("/ru/bare");
  expect(answer.status).toBe(404);
  const text = await answer.text();
  expect(text).toContain('<html lang="ru">');
  expect(text).toContain("Такой страницы нет");
});

it.each(["/en/fault", "/en/throws"])(
  "tells nothing of a fault but to the log: %s",
  async (path) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await get(path);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|Error|template/);
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as object);
    log.mockRestore();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ path, status: 500, method: "GET" });
    expect(lines[0]).toHaveProperty("requestId", answer.headers.get("x-request-id"));
  },
);

it.each([
  ["POST", "/en", 405],
  ["DELETE", "/en/desk", 405],
  ["GET", "/en?_rsc=1", 404],
  ["GET", "/en/%E0%A4%A", 400],
  ["GET", "/_next/static/none.js", 404],
])("%s %s is refused with %i, unasked", async (method, path, status) => {
  const before = asked.length;
  const answer = await get(path, { method });
  expect(answer.status).toBe(status);
  expect(asked).toHaveLength(before);
});

it("refuses the framework's payload of an open page, and gives that of a staff page", async () => {
  expect((await get("/en", { headers: { rsc: "1" } })).status).toBe(404);
  expect((await get("/en/desk", { headers: { rsc: "1" } })).status).toBe(200);
});

it("takes a body up to the limit and answers 413 beyond, said or streamed", async () => {
  const post = (body: BodyInit, more = {}) => get("/en/desk", { method: "POST", body, ...more });
  expect((await post("a".repeat(900_000))).status).toBe(200);
  const before = asked.length;
  expect((await post("a".repeat(1_100_000))).status).toBe(413);
  const streamed = new ReadableStream({
    start(control) {
      for (let part = 0; part < 11; part += 1) control.enqueue(new Uint8Array(100_000));
      control.close();
    },
  });
  expect((await post(streamed, { duplex: "half" })).status).toBe(413);
  expect(asked).toHaveLength(before);
});

const action = `content-disposition: form-data; name="$ACTION_ID_${"4".repeat(42)}"\r\n\r\n`;
/** A form with so many parts, the one that names its action among them. */
const multipart = (parts: number, part: string) => ({
  body: `--x\r\n${action}\r\n${`--x\r\n${part}\r\n`.repeat(parts - 1)}--x--\r\n`,
  headers: { "content-type": "multipart/form-data; boundary=x" },
});
const field = (value: string) => `content-disposition: form-data; name="0"\r\n\r\n${value}`;
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const file = 'content-disposition: form-data; name="f"; filename=""\r\n\r\n';

it.each([
  ["9,000 empty files", 413, multipart(9000, file)],
  ["a form as large as ours get", 200, multipart(400, field("a"))],
  [
    "a form that names no action",
    400,
    { ...multipart(1, ""), body: `--x\r\n${field("a")}\r\n--x--\r\n` },
  ],
  ["a cut-off form", 400, { ...multipart(2, field("a")), body: "--x\r\nnonsense" }],
  ["a field nested deep", 400, multipart(2, field(nested(200_000)))],
  ["a field nested as ours are", 200, multipart(2, field(nested(8)))],
  ["brackets in a text", 200, multipart(2, field(`(["""${"[".repeat(99)}`))],
  ["JSON nested deep", 400, { body: nested(400_000), headers: { "next-action": "a" } }],
  ["objects nested deep", 400, { body: '{"a":'.repeat(99), headers: { "next-action": "a" } }],
  ["brackets in a text of JSON", 200, { body: `["${"[".repeat(99)}\\"[["]`, headers: {} }],
])("looks at a body before anybody reads it: %s is %i", async (_, status, sent) => {
  const before = asked.length;
  const answer = await get("/en/desk", { method: "POST", ...sent });
  expect(answer.status).toBe(status);
  expect(asked).toHaveLength(status === 200 ? before + 1 : before);
});

it("puts the security headers on every answer, also on refusals", async () => {
  for (const path of ["/en", "/en/desk", "/livez", "/en/%00", "/api/v1/x"]) {
    const { headers } = await get(path);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBe("same-origin");
    expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    expect(headers.get("strict-transport-security"), path).toBeNull();
  }
  const staff = (await get("/en/desk")).headers;
  expect(staff.get("x-robots-tag")).toContain("noindex");
  expect(staff.get("cross-origin-opener-policy")).toBe("same-origin");
});

it("hands on the form of everybody as it was posted, without a cookie in or out", async () => {
  const form = { "content-type": "application/x-www-form-urlencoded", cookie: "tracker=1" };
  const answer = await get("/en/mistakes", {
    method: "POST",
    body: "quote=a",
    headers: { ...form, "x-forwarded-for": "192.0.2.7" },
  });
  const posted = { method: "POST", cookie: "", nonce: "", body: "quote=a" };
  expect(asked.at(-1)).toEqual({ url: "/en/mistakes", ...posted });
  expect(heard).toMatchObject({ "x-forwarded-for": "127.0.0.1" });
  expect(heard).not.toHaveProperty("origin");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/en/mistakes/M-1");
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const from = { origin, "sec-fetch-site": "same-origin" };
  const headers = { ...form, ...from };
  await get("/en/mistakes", { method: "POST", body: "quote=a", headers });
  expect(heard).toMatchObject(from);
  await get("/en/mistakes", { headers: from });
  expect(heard).not.toHaveProperty("origin");
});

it("tells pages and forms the reader's address as a proxy that we trust gives it", async () => {
  const trustedProxies = site.trustedProxies;
  const headers = { "x-forwarded-for": "1.1.1.1, 192.0.2.7" };
  await get("/en/desk", { headers });
  expect(heard["x-forwarded-for"]).toBe("127.0.0.1");
  site.trustedProxies = new BlockList();
  site.trustedProxies.addAddress("127.0.0.1");
  await get("/en/desk", { headers });
  site.trustedProxies = trustedProxies;
  expect(heard["x-forwarded-for"]).toBe("192.0.2.7");
});

it.each([
  ["quote=" + "a".repeat(25_000), "application/x-www-form-urlencoded", 413],
  ["quote=a", "text/plain", 400],
  ["quote=a", "multipart/form-data; boundary=x", 400],
])("refuses what is no small form: %#", async (body, type, status) => {
  const before = asked.length;
  const answer = await get("/en/mistakes", {
    method: "POST",
    body,
    headers: { "content-type": type, origin },
  });
  expect(answer.status).toBe(status);
  expect(asked).toHaveLength(before);
});
