import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { Agent, request as send, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { serveForTests, type TestServer } from "@/tests/runner/serve-for-tests";
import { ask, traces } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { anywhere, type Malformed, toTheAction } from "@/tests/setup/malformed";

const programme = "by-kz-2009-2016";
const desk = `/en/desk/${programme}/2012-2013/2.9`;

/** One address of each kind. */
const addresses = [
  "/",
  "/en",
  `/ru/${programme}/milestones`,
  `/en/${programme}/milestones/2012-2013/2.9`,
  `/en/${programme}/search`,
  `/en/${programme}/milestones.csv`,
  `/en/${programme}/milestones.xlsx`,
  `/en/${programme}/milestones/2012-2013/2.9.atom`,
  `/en/${programme}.ics`,
  "/be/mistakes",
  "/en/no/such/page",
  "/kk/sign-in",
  "/en/desk",
  desk,
  "/ru/review",
  "/en/review/00000000-0000-4000-8000-00000000abcd",
  "/en/admin/history",
  "/en/admin/security",
  "/api/v1/nothing",
  "/readyz",
  "/livez",
  "/_next/static/nothing.js",
  "/plain.css",
];

let folder = "";
let server: TestServer;
let cookie = "";
let actions: Record<string, string> = {};
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends it as it is, which no browser and no `fetch` would. */
async function answerTo(
  address: string,
  { method = "GET", search = "", headers, body }: Malformed,
) {
  const { hostname, port, origin } = new URL(server.address);
  const asked = send({
    agent,
    hostname,
    port,
    method,
    path: address + search,
    setHost: true,
    headers: {
      origin,
      cookie,
      ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
      ...headers,
    },
  });
  asked.end(body);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  return { status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
}

/** The statuses that are none, and the requests that got them. */
async function broken(asked: [address: string, sent: Malformed][]): Promise<string[]> {
  const found: string[] = [];
  const rest = asked.values();
  const work = async () => {
    for (const [address, sent] of rest) {
      const { status } = await answerTo(address, sent);
      if (status < 200 || status >= 500) found.push(`${status} ${address} ${sent.what}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found;
}

test.beforeAll(async ({ browser }) => {
  folder = await mkdtemp(join(tmpdir(), "tracker-malformed-"));
  server = await serveForTests(process.env.E2E_DATABASE_URL ?? "", folder);
  const page = await browser.newPage({ javaScriptEnabled: false });
  const actionOf = async (form: string) => {
    const field = page.locator(`${form} input[name$=":0"]`).first();
    return /"id":"([^"]+)"/.exec((await field.getAttribute("value")) ?? "")?.[1] ?? "";
  };
  await page.goto(`${server.address}/en/sign-in`);
  const signIn = await actionOf("main form");
  await page.getByLabel("Mail address").fill("executor.by@demo.example");
  await page.getByLabel("Password").fill(process.env.E2E_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto(server.address + desk);
  actions = { "/kk/sign-in": signIn, [desk]: await actionOf("form#update") };
  cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await page.close();
});
test.afterAll(async () => {
  agent.destroy();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test("nothing that a stranger can send ends in a 5xx, changes a row or writes a line of the log", async () => {
  expect(Object.values(actions).every((id) => /^[0-9a-f]{42}$/.test(id))).toBe(true);
  const { rows } = await traces();
  const before = server.lastWords();
  expect(
    await broken([
      ...addresses.flatMap((address) =>
        anywhere.map((sent): [string, Malformed] => [address, sent]),
      ),
      ...Object.entries(actions).flatMap(([address, id]) =>
        toTheAction(id).map((sent): [string, Malformed] => [address, sent]),
      ),
    ]),
  ).toEqual([]);
  expect((await traces()).rows).toBe(rows);
  expect(server.lastWords()).toBe(before);
});

test("a fault is one line: the request's name, the chain of causes, and no word that was typed", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const { origin } = new URL(server.address);
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", value = ""] = pair.split(/=(.*)/);
      return { name, value, url: origin };
    }),
  );
  await page.goto(server.address + desk);
  await page.getByLabel("What the public will read").fill("A typed word, s3cret.");
  const answers: { status: number; id: string }[] = [];
  page.on("response", (answer) => {
    if (answer.status() >= 500)
      answers.push({ status: answer.status(), id: answer.headers()["x-request-id"] ?? "" });
  });
  const before = server.lastWords();
  await ask((sql) => sql`alter table events rename to events_away`);
  try {
    await page.getByRole("button", { name: "Save draft" }).filter({ visible: true }).click();
    await page.goto(`${server.address}/en/admin/history`);
    await page.goto(`${server.address}/en/${programme}/proof?q=s3cret`);
  } finally {
    await ask((sql) => sql`alter table events_away rename to events`);
  }
  await page.close();
  const lines = server
    .lastWords()
    .slice(before.trimEnd().length)
    .split("\n")
    .filter((line) => line.trim());
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
    answers.map(({ id }, at) => ({
      at: expect.any(String) as unknown as string,
      requestId: id,
      method: at === 0 ? "POST" : "GET",
      path: [desk, "/en/admin/history", `/en/${programme}/proof`][at],
      status: 500,
      causes: [
        expect.objectContaining({ message: "A query failed." }) as object,
        expect.objectContaining({ name: "PostgresError", code: "42P01" }) as object,
      ],
    })),
  );
  expect(lines.join()).not.toContain("s3cret");
});
