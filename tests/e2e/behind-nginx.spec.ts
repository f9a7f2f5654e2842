import { connect as connectHttp2 } from "node:http2";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { Agent, request as ask, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "@/server/embedded/free-port";
import { findNginx } from "@/tests/runner/find-nginx";
import { serveByNginx } from "@/tests/runner/serve-by-nginx";
import { serveForTests } from "@/tests/runner/serve-for-tests";
import { ask as askDatabase, traces } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";

const nginx = findNginx();
const address = { http: "", https: "" };
let close = async () => {};

/** One request over TLS; the certificate is one of ours. */
async function answerTo(path: string, options: RequestOptions & { body?: string } = {}) {
  const asked = ask(`${address.https}${path}`, { rejectUnauthorized: false, ...options });
  asked.end(options.body);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  let text = "";
  for await (const chunk of answer as AsyncIterable<Buffer>) text += chunk.toString();
  return { status: answer.statusCode, headers: answer.headers, text, socket: answer.socket };
}

const theTests = () => {
  test.beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "tracker-nginx-"));
    const [http, https] = [await freePort(), await freePort()];
    Object.assign(address, {
      http: `http://localhost:${http}`,
      https: `https://localhost:${https}`,
    });
    const site = await serveForTests(process.env.E2E_DATABASE_URL ?? "", folder, {
      PUBLIC_URL: address.https,
      TRUSTED_PROXIES: "127.0.0.1",
    });
    close = async () => {
      await site.stop();
      await rm(folder, { recursive: true });
    };
    if (!nginx) throw new Error("nginx is not installed: apt-get install nginx-light");
    const front = await serveByNginx(nginx, folder, {
      ...{ http, https },
      site: Number(new URL(site.address).port),
    });
    const closeSite = close;
    close = async () => {
      await front.stop();
      await closeSite();
    };
  });
  test.afterAll(() => close());

  test("a page comes over HTTP/2, packed as the site packed it", async () => {
    const session = connectHttp2(address.https, { rejectUnauthorized: false });
    const stream = session.request({ ":path": "/en", "accept-encoding": "br" });
    const [headers] = (await once(stream, "response")) as [Record<string, string | number>];
    expect(session.alpnProtocol).toBe("h2");
    expect(headers[":status"]).toBe(200);
    expect(headers["content-encoding"]).toBe("br");
    expect(String(headers["etag"])).toMatch(/^"/);
    session.destroy();
  });

  test("a connection serves one request after another", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const first = await answerTo("/en", { agent });
    const second = await answerTo("/ru", { agent });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.socket).toBe(first.socket);
    agent.destroy();
  });

  test("plain http leads to https, which browsers keep to from then on", async () => {
    const led = await fetch(`${address.http}/en/by-kz-2009-2016?asOf=2012-05-01`, {
      redirect: "manual",
    });
    expect(led.status).toBe(301);
    expect(led.headers.get("location")).toBe(`${address.https}/en/by-kz-2009-2016?asOf=2012-05-01`);
    const { headers } = await answerTo("/en");
    expect(headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
  });

  test("the address of the page is the one that readers type", async () => {
    const { text } = await answerTo("/en/by-kz-2009-2016/milestones.json", {
      headers: { host: "elsewhere.example", "x-forwarded-host": "elsewhere.example" },
    });
    expect(text).toContain(`${address.https}/en/by-kz-2009-2016`);
    expect(text).not.toContain("elsewhere");
  });

  test("signing in works, by a cookie that is for https and this host alone", async ({
    browser,
  }) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${address.https}/en/sign-in`);
    await page.getByLabel("Mail address").fill("auditor@demo.example");
    await page.getByLabel("Password").fill(process.env.E2E_PASSWORD ?? "");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(/\/admin\/history$/);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: "__Host-tracker", secure: true, httpOnly: true });
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/\/sign-in$/);
    expect(await context.cookies()).toEqual([]);
  });

  test("a form from elsewhere is refused", async () => {
    const before = await traces();
    const post = (origin: string) =>
      answerTo("/en/mistakes", {
        method: "POST",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ page: "/en", quote: "", comment: "" }).toString(),
      });
    expect((await post("https://elsewhere.example")).status).toBe(403);
    expect((await post(address.https)).status).toBe(422);
    expect((await traces()).rows).toEqual(before.rows);
  });

  test("what is too large is told by the site, and cut off by nginx where it is far too large", async () => {
    const post = (bytes: number) =>
      answerTo("/en/sign-in", {
        method: "POST",
        headers: {
          origin: address.https,
          "content-type": "text/plain;charset=UTF-8",
          "content-length": bytes,
        },
        body: "x".repeat(bytes),
      });
    const told = await post(2_000_000);
    expect([told.status, told.headers["x-request-id"]]).toEqual([413, expect.any(String)]);
    const cut = await post(5_000_000);
    expect([cut.status, cut.headers["x-request-id"]]).toEqual([413, undefined]);
  });

  test("the site knows the reader's own address, whatever the reader says", async () => {
    const page = await answerTo("/en/sign-in");
    const form = new FormData();
    for (const [, name, value] of page.text.matchAll(
      /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
    ))
      form.set(name!, (value ?? "").replaceAll("&quot;", '"'));
    form.set("address", "nobody@demo.example");
    form.set("password", "not the password");
    const packed = new Response(form);
    const refused = await answerTo("/en/sign-in", {
      method: "POST",
      localAddress: "127.0.0.77",
      headers: {
        origin: address.https,
        "content-type": packed.headers.get("content-type") ?? "",
        "x-forwarded-for": "203.0.113.9",
      },
      body: await packed.text(),
    });
    expect(refused.status).toBe(401);
    const [row] = await askDatabase(
      (sql) =>
        sql<{ network: string }[]>`select host(network) as network from security_events
          where kind = 'sign-in.failed' and request_id = ${String(refused.headers["x-request-id"])}`,
    );
    expect(row?.network).toBe("127.0.0.77");
  });
};

// Where what is landed is tried, nginx is there or the tests fail; on a desk without it they are left out, aloud.
if (nginx || process.env.CI) test.describe("behind nginx", theTests);
else console.log("Left out, for nginx is not installed: tests/e2e/behind-nginx.spec.ts");
