import { createConnection, createServer, type Socket } from "node:net";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { serveForTests } from "@/tests/runner/serve-for-tests";
import { traces } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { pageAs } from "@/tests/setup/sign-in-as";

test("what is too large is refused with 413, and nothing is stored", async ({ browser }) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto("/en/desk/by-kz-2009-2016/2012-2013/2.9");
  const before = await traces();
  const answer = await page.request.post("/en/desk/by-kz-2009-2016/2012-2013/2.9", {
    multipart: { publicText: "x".repeat(2_000_000) },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(413);
  expect(await traces()).toEqual(before);
});

test("malformed fields are told beside the field, and the typed text is kept", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto("/en/desk/by-kz-2009-2016/2012-2013/2.9");
  await page.getByLabel("Done, in per cent").fill("plenty");
  await page.getByLabel("What the public will read").fill("Kept <b>as typed</b> & whole.");
  await page.getByLabel("Link").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Save draft" }).filter({ visible: true }).click();
  await expect(page.locator(".error-summary")).toContainText(
    "Done, in per cent: Write a whole number",
  );
  await expect(page.locator("#update-percentDone-error")).toHaveText("Write a whole number");
  await expect(page.getByLabel("Done, in per cent")).toHaveValue("plenty");
  await expect(page.getByLabel("What the public will read")).toHaveValue(
    "Kept <b>as typed</b> & whole.",
  );
  await expect(page.getByLabel("Link")).toHaveValue("javascript:alert(1)");
});

test("a multipart body that is cut off is 400", async ({ browser }) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto("/en/desk");
  const answer = await page.request.post("/en/desk", {
    data: "--x\r\nnonsense",
    headers: {
      "content-type": "multipart/form-data; boundary=y",
      origin: new URL(page.url()).origin,
    },
  });
  expect(answer.status()).toBe(400);
});

test("bad addresses are 400, 404, 405 or 414, never 500", async ({ request, baseURL }) => {
  const status = async (path: string) => (await request.get(path)).status();
  expect(await status("/en/%E0%A4%A")).toBe(400);
  expect(await status(`/en/${"x".repeat(5000)}`)).toBe(414);
  expect(await status("/en/by-kz-2009-2016/milestones/2012-2013/%00")).toBe(400);
  expect(await status("/xx/by-kz-2009-2016")).toBe(404);
  expect((await request.post(`${baseURL}/en`)).status()).toBe(405);
});

test("a database that is away: 503 with a page, alive, not ready, and back without a restart", async ({
  page,
}) => {
  const database = new URL(process.env.E2E_DATABASE_URL ?? "");
  const open = new Set<Socket>();
  let isAway = false;
  const wire = createServer((incoming) => {
    if (isAway) return incoming.destroy();
    const outgoing = createConnection(Number(database.port), database.hostname);
    for (const socket of [incoming, outgoing]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => open.delete(socket));
    }
    incoming.pipe(outgoing).pipe(incoming);
  }).listen(0, "127.0.0.1");
  await once(wire, "listening");
  const through = new URL(database);
  through.port = String((wire.address() as { port: number }).port);
  const folder = await mkdtemp(join(tmpdir(), "tracker-away-"));
  const server = await serveForTests(through.toString(), folder);
  try {
    expect((await page.goto(`${server.address}/en`))?.status()).toBe(200);
    isAway = true;
    for (const socket of open) socket.destroy();
    const needsNoData = ["/en/sign-in", "/en/accessibility"];
    for (const path of ["/en", "/kk/by-kz-2009-2016/milestones", ...needsNoData]) {
      const answer = await page.goto(server.address + path);
      expect(answer?.status(), path).toBe(needsNoData.includes(path) ? 200 : 503);
    }
    await page.goto(`${server.address}/en`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "The record cannot be reached at the moment",
    );
    expect((await fetch(`${server.address}/livez`)).status).toBe(200);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
    await page.goto(`${server.address}/en/sign-in`);
    await page.getByLabel("Mail address").fill("auditor@demo.example");
    await page.getByLabel("Password").fill("whatever it may be");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.locator(".error-summary")).toContainText("The database cannot be reached");
    isAway = false;
    await expect.poll(async () => (await page.goto(`${server.address}/en`))?.status()).toBe(200);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
  } finally {
    await server.stop();
    wire.close();
    await rm(folder, { recursive: true });
  }
});
