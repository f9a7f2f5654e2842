import { once } from "node:events";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Finished } from "@/server/documents/finished";
import { sendFinished } from "@/server/documents/send-finished";

const text = "words and words. ".repeat(200);
const modified = "Fri, 01 Jun 2012 00:00:00 GMT";
const finished = (): Finished => ({
  status: 200,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "last-modified": modified,
  },
  bodies: { identity: Buffer.from(text) },
  etag: "tag",
});

let server: Server;
beforeAll(async () => {
  server = createServer((asked, answer) => void sendFinished(asked, answer, finished()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());

type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer };

async function get(headers: Record<string, string>, method = "GET"): Promise<Got> {
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  const asking = request({ host: "127.0.0.1", port: address.port, headers, method }).end();
  const [answer] = await once(asking, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
}

it("sends brotli before gzip, and plain bytes to those who take neither", async () => {
  const br = await get({ "accept-encoding": "gzip, br" });
  expect(br.headers).toMatchObject({ "content-encoding": "br", etag: '"tag-br"' });
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  const gz = await get({ "accept-encoding": "gzip, br;q=0" });
  expect(gz.headers).toMatchObject({ "content-encoding": "gzip", etag: '"tag-gzip"' });
  expect(gunzipSync(gz.body).toString()).toBe(text);
  const plain = await get({});
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.headers).toMatchObject({ etag: '"tag"', vary: "Accept-Encoding" });
  expect(plain.body.toString()).toBe(text);
});

it("answers 304 with no body to those who have these very bytes", async () => {
  const known = await get({ "accept-encoding": "br", "if-none-match": '"x", W/"tag-br"' });
  expect(known.status).toBe(304);
  expect(known.body).toHaveLength(0);
  expect(known.headers.etag).toBe('"tag-br"');
  const otherEncoding = await get({ "accept-encoding": "gzip", "if-none-match": '"tag-br"' });
  expect(otherEncoding.status).toBe(200);
});

it("answers 304 to those who name a day and hour since which it is so, unless they name a tag", async () => {
  const status = async (headers: Record<string, string>) => (await get(headers)).status;
  expect(await status({ "if-modified-since": modified })).toBe(304);
  expect(await status({ "if-modified-since": "Thu, 31 May 2012 23:59:59 GMT" })).toBe(200);
  expect(await status({ "if-modified-since": modified, "if-none-match": '"other"' })).toBe(200);
});

it("gives HEAD the length and no body", async () => {
  const head = await get({}, "HEAD");
  expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(text)));
  expect(head.body).toHaveLength(0);
});
