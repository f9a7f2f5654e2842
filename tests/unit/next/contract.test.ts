import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { documentMark } from "@/lib/documents/document-mark";
import { causesOf } from "@/lib/faults/causes-of";
import type { Aside } from "@/lib/forms/aside";
import { staffPolicy } from "@/server/http/content-security-policy";
import { askNext, type NextHandler } from "@/server/next/ask-next";
import { isBare } from "@/server/next/is-bare";
import { judgeAction } from "@/server/next/judge-action";
import { knownActions } from "@/server/next/known-actions";
import { nameNonce } from "@/server/next/name-nonce";
import { nameOrigin } from "@/server/next/name-origin";
import { PassResponse } from "@/server/next/pass-response";
import { readForm } from "@/server/next/read-form";
import { requestOf } from "@/server/next/request-of";
import { wantsPayload } from "@/server/next/wants-payload";
import { realNext } from "@/tests/setup/real-next";

// What stands in server/next leans on Next in ways that no release note promises. Each test is one of them.
let handle: NextHandler;
let dist = "";
let close: () => Promise<void> = async () => {};
beforeAll(async () => {
  ({ handle, dist, close } = await realNext());
}, 300_000);
afterAll(() => close());

const host = "127.0.0.1";
const ask = (
  url: string,
  headers: Record<string, string> = {},
  method = "GET",
  body = Buffer.alloc(0),
  aside: Aside = {},
) => askNext(handle, { method, url, headers: { host, ...headers }, body }, aside);

/** A form as a browser sends it, and its kind. */
async function multipart(fields: string[][]) {
  const form = new FormData();
  for (const [name = "", value = ""] of fields) form.append(name, value);
  const sent = new Response(form);
  return {
    type: { "content-type": sent.headers.get("content-type") ?? "" },
    body: Buffer.from(await sent.arrayBuffer()),
  };
}

const hiddenFields = ({ body }: { body: Buffer }) =>
  [...String(body).matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')],
  );

it("takes a request that was made by us, and answers into memory (requestOf, CapturedResponse)", async () => {
  const answer = await ask("/en/heard", { origin: "http://a.example" }, "POST", Buffer.from("a=б"));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body.toString())).toEqual({
    method: "POST",
    body: "a=б",
    origin: "http://a.example",
  });
});

it("gives a file while it is made, and stops when nobody wants more (PassResponse)", async () => {
  const request = requestOf({ method: "GET", url: "/en/stream", headers: { host } });
  const answer = new PassResponse(request);
  void handle(request, answer);
  await answer.begun;
  expect(answer.statusCode).toBe(200);
  const [part] = (await once(answer.content, "data")) as [Buffer];
  expect(part.toString()).toContain("part 1\n");
  answer.destroy();
  await expect.poll(() => (globalThis as { stopped?: boolean }).stopped).toBe(true);
});

it("lets a page tell its status beside it, each request its own (answerWith)", async () => {
  const statuses = [403, 404, 409, 503];
  const answers = await Promise.all(statuses.map((status) => ask(`/en/status?wanted=${status}`)));
  expect(answers.map(({ status }) => status)).toEqual(statuses);
  expect(answers.map(isBare)).toEqual(statuses.map(() => false));
});

it("lets a route draw its own document, and leaves its mark on (ownDocument)", async () => {
  const answer = await ask("/en/own");
  expect(answer).toMatchObject({ status: 404, isOurs: true });
  expect(answer.headers).not.toHaveProperty(documentMark);
  expect(answer.body.toString()).toBe("<!DOCTYPE html><p>drawn by a route</p>");
});

it("answers what is missing or failed with a bare page of its own (isBare)", async () => {
  const missing = await ask("/en/nowhere");
  expect([missing.status, isBare(missing)]).toEqual([404, true]);
  const failed = await ask("/en/fault");
  expect([failed.status, isBare(failed)]).toEqual([500, true]);
});

it("tells a fault of a page, a form and a route within the request it belongs to (instrumentation.ts)", async () => {
  const page = await ask("/en/forms");
  const { type, body } = await multipart([...hiddenFields(page), ["said", "fail"]]);
  const [ofPage, ofRoute, ofForm]: [Aside, Aside, Aside] = [{}, {}, {}];
  await Promise.all([
    ask("/en/fault", {}, "GET", undefined, ofPage),
    ask("/en/broken", {}, "GET", undefined, ofRoute),
    ask("/en/forms", { ...type, origin: `http://${host}` }, "POST", body, ofForm),
  ]);
  expect(
    [ofPage, ofRoute, ofForm].map(({ fault }) => causesOf(fault).map(({ message }) => message)),
  ).toEqual([
    ["The page failed.", "for this reason"],
    ["The route failed."],
    ["The action failed."],
  ]);
});

it("keeps a list of its actions, and answers one of another build without a page (knownActions, judgeAction)", async () => {
  const page = await ask("/en/forms");
  const id = /"id":"(\w{42})"/.exec(hiddenFields(page).join())?.[1] ?? "";
  const known = knownActions(dist);
  expect([...known]).toEqual([id]);
  const another = id.replace(/..$/, (end) => (end === "00" ? "11" : "00"));
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const headers = { "next-action": another, "content-type": "text/plain;charset=UTF-8" };
  const answer = await ask("/en/forms", headers, "POST", Buffer.from("[]"));
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
  expect(answer.status).toBe(409);
  expect(answer.headers["x-nextjs-action-not-found"]).toBe("1");
  expect(judgeAction(headers, null, known)).toBe(409);
});

it("writes the nonce of the request's policy on every script (nameNonce)", async () => {
  const headers = { host };
  nameNonce(headers, staffPolicy("bm9uY2U=", false));
  const { body } = await ask("/en/forms", headers);
  const scripts = [...body.toString().matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.length).toBeGreaterThan(2);
  for (const tag of scripts) expect(tag).toContain('nonce="bm9uY2U="');
});

it("gives its payload for the header `rsc` (wantsPayload)", async () => {
  const { headers: led } = await ask("/en/led", { rsc: "1" });
  const { headers } = await ask(String(led.location), { rsc: "1" });
  expect(headers["content-type"]).toContain("text/x-component");
  expect(wantsPayload({ rsc: "1" }, "/en/led", "/en/led")).toBe(true);
});

it("runs a form's action without a script, from the page's own fields", async () => {
  const page = await ask("/en/forms");
  const { type, body } = await multipart([...hiddenFields(page), ["said", "typed"]]);
  const answer = await ask("/en/forms", { ...type, origin: `http://${host}` }, "POST", body);
  expect(answer.body.toString()).toContain("<output>typed</output>");
});

it("fetches where an action leads from the origin that was named (nameOrigin)", async () => {
  const page = await ask("/en/forms");
  const action = /"id":"(\w{42})"/.exec(hiddenFields(page).join())?.[1];
  const heard: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url, request.headers.cookie);
    response.end();
  }).listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  nameOrigin({ HOST: "0.0.0.0", PORT: port });
  const { type, body } = await multipart([
    ["_1_said", "lead"],
    ["0", '[{"said":""},"$K1"]'],
  ]);
  const answer = await ask(
    "/en/forms",
    { ...type, "next-action": action ?? "", cookie: "s=1", "x-forwarded-host": "evil.example" },
    "POST",
    body,
  );
  server.close();
  expect(answer.headers["x-action-redirect"]).toContain("/en/led");
  expect(heard[0]).toMatch(/^\/en\/led/);
  expect(heard[1]).toBe("s=1");
});

it("answers a form that is cut off with a fault (readForm)", async () => {
  const type = "multipart/form-data; boundary=y";
  const body = Buffer.from("--x\r\nnonsense");
  const answer = await ask("/en/forms", { "content-type": type }, "POST", body);
  expect(answer.status).toBe(500);
  expect(await readForm(type, body)).toBeNull();
});
