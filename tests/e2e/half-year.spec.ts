import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import postgres from "postgres";
import { runPreparation } from "@/server/run-preparation";
import { serveForTests, type TestServer } from "@/tests/runner/serve-for-tests";
import { expectAccessible } from "@/tests/setup/axe";
import { test } from "@/tests/setup/e2e-test";

// A whole half-year on a database of its own; each day is a start of the site with another programme date.
test.describe.configure({ mode: "serial", timeout: 120_000 });

const programme = "by-kz-2009-2016";
const plan = "pilot-2012";
const password = randomBytes(12).toString("hex");
const secret = randomBytes(32).toString("hex");
const folder = mkdtempSync(join(tmpdir(), "half-year-"));
let url: string;
let site: TestServer;
let pages: Map<string, Page>;
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

async function asAdmin(statement: string): Promise<void> {
  const sql = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  await sql.unsafe(statement);
  await sql.end();
}

test.beforeAll(async () => {
  await asAdmin("create database half_year template template_roadmap");
  const address = new URL(process.env.E2E_DATABASE_URL ?? "");
  address.pathname = "/half_year";
  url = address.toString();
  await runPreparation(url, password);
});
test.beforeEach(() => {
  pages = new Map();
});
test.afterAll(async () => {
  await site.stop();
  await asAdmin("drop database half_year with (force)");
  rmSync(folder, { recursive: true, force: true });
});

/** A new day of the programme; who signed in on a day before still is. */
async function dawns(day: string): Promise<void> {
  await site?.stop();
  site = await serveForTests(url, folder, { PROGRAMME_TODAY: day, AUTH_SECRET: secret });
}

async function as(browser: Browser, who: string): Promise<Page> {
  const known = pages.get(who);
  if (known) return known;
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  pages.set(who, page);
  const cookies = signedIn.get(who);
  if (cookies) {
    await context.addCookies(cookies);
    return page;
  }
  await page.goto("/en/sign-in");
  await page.getByLabel("Mail address").fill(`${who}@demo.example`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  signedIn.set(who, await context.cookies());
  return page;
}

async function reader(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address });
  return context.newPage();
}

/** Fills fields by their names; a select and a radio take their value. */
async function fill(page: Page, form: string, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`#${form} [name="${name}"]`);
    const first = field.first();
    const [tag, type] = await first.evaluate((one) => [one.tagName, one.getAttribute("type")]);
    if (tag === "SELECT") await first.selectOption(value);
    else if (type === "radio")
      await page.locator(`#${form} [name="${name}"][value="${value}"]`).check();
    else await first.fill(value);
  }
}

const send = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();
const told = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();
const publicPage = (code: string) => `/en/${programme}/milestones/${plan}/${code}`;
const matter = (code: string) => `/en/review/milestones/${programme}/${plan}/${code}`;

async function idOf(table: "bodies" | "meetings", slug: string): Promise<string> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ id: string }[]>`select id from ${sql(table)} where slug = ${slug}`;
  await sql.end();
  return row!.id;
}

async function report(
  browser: Browser,
  side: "by" | "kz",
  code: string,
  words: { claim: string; percent?: string; text: string; proof?: boolean },
): Promise<void> {
  const desk = await as(browser, `executor.${side}`);
  await desk.goto(`/en/desk/${programme}/${plan}/${code}`);
  await desk.getByLabel(words.claim, { exact: true }).check();
  if (words.percent) await desk.getByLabel("Done, in per cent").fill(words.percent);
  await desk.getByLabel("What the public will read").fill(words.text);
  if (words.claim !== "Done") await desk.getByLabel("Next steps (public)").fill("The next step.");
  if (words.proof) {
    await desk.getByLabel("Title").fill("Act of acceptance");
    await desk.getByLabel("Number").fill("7-1");
    await desk.getByLabel("Date", { exact: true }).fill("2012-07-03");
    await desk.getByLabel("Link").fill("https://example.org/act");
    await desk.getByLabel("Who may read it").selectOption("public");
  }
  await send(desk, "Submit to the coordinator");
  await told(desk, "Submitted. Your coordinator has it now.");
}

/** Opens the update of a body in a queue and takes the step that its button names. */
async function takeStep(browser: Browser, who: string, code: string, side: string, button: string) {
  const page = await as(browser, who);
  await page.goto("/en/review");
  await page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: new RegExp(`^${code.replace(".", "\\.")} `) }) })
    .filter({ hasText: "Pilot" })
    .filter({ hasText: side })
    .getByRole("link")
    .first()
    .click();
  await send(page, button);
  await page.waitForURL(/done=/);
}

async function proposeAndRecord(
  browser: Browser,
  start: (page: Page) => Promise<void>,
  instrument: Record<string, string>,
): Promise<void> {
  const by = await as(browser, "coordinator.by");
  await start(by);
  await send(by, "Propose to the other side");
  await told(by, "Proposed. The other side's coordinator has it now.");
  const address = new URL(by.url()).pathname;

  const secretariat = await as(browser, "secretariat");
  await secretariat.goto(address);
  await expect(secretariat.getByRole("button", { name: "Record", exact: true })).toHaveCount(0);

  const kz = await as(browser, "coordinator.kz");
  await kz.goto(address);
  await send(kz, "Agree");
  await told(kz, "Agreed. The secretariat records it now.");

  await secretariat.goto(address);
  await fill(secretariat, "record", instrument);
  await send(secretariat, "Record");
  await told(secretariat, "Recorded. It is in force from its day.");
}

test("1 June: a plan is drafted, approved at a session, and its round opens", async ({
  browser,
}) => {
  await dawns("2012-06-01");
  const secretariat = await as(browser, "secretariat");
  await secretariat.goto("/en/admin/plans");
  await secretariat.getByText("Begin a draft").first().click();
  await fill(secretariat, "plan", {
    slug: plan,
    "title.original": "en",
    "title.en": "Pilot plan",
    firstOn: "2012-01-01",
    lastOn: "2012-12-31",
  });
  await send(secretariat, "Begin a draft");
  await told(secretariat, "The draft is begun.");

  await secretariat.goto(`/en/admin/plans/${programme}/${plan}`);
  const [by, kz] = [
    await idOf("bodies", "by-industry"),
    await idOf("bodies", "kz-industry-new-technologies"),
  ];
  for (const [code, title] of [
    ["1.1", "Pilot workshop"],
    ["1.2", "Pilot service network"],
  ] as const) {
    await secretariat
      .locator("details:not([open]) summary")
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
    await fill(secretariat, "milestone", {
      "content.code": code,
      "content.title.original": "en",
      "content.title.en": title,
      "content.term.precision": "quarter",
      "content.term.day": "2012-09-01",
      "content.term.asWritten": "Q3 2012",
      "content.leads.BY": by,
      "content.leads.KZ": kz,
    });
    await send(secretariat, "Add a milestone to the draft");
    await told(secretariat, "The milestone is in the draft.");
  }
  const open = await reader(browser);
  expect((await open.goto(publicPage("1.1")))?.status()).toBe(404);

  await secretariat.goto("/en/admin/meetings");
  await secretariat.getByText("Enter a meeting").first().click();
  await fill(secretariat, "meeting", {
    slug: "pilot-session",
    kind: "session",
    "title.original": "en",
    "title.en": "Pilot session",
    heldFrom: "2012-06-01",
  });
  await send(secretariat, "Enter a meeting");
  await told(secretariat, "The meeting is entered.");

  await proposeAndRecord(
    browser,
    async (page) => {
      await page.goto(`/en/admin/plans/${programme}/${plan}`);
      await page.getByRole("link", { name: "Propose to approve this plan" }).click();
      await fill(page, "proposal", { reason: "Both sides are ready." });
    },
    {
      instrument: "session",
      meetingId: await idOf("meetings", "pilot-session"),
      instrumentNumber: "P-1",
      instrumentOn: "2012-06-01",
    },
  );
  await open.goto(publicPage("1.1"));
  await expect(open.getByRole("heading", { level: 1 })).toHaveText("Pilot workshop");
  await open.goto(`/en/${programme}/meetings/pilot-session`);
  await expect(open.getByRole("main")).toContainText("Approve the plan: Pilot plan");

  await secretariat.goto("/en/admin/rounds");
  await secretariat.getByLabel("Plan").selectOption({ label: "Pilot plan" });
  await fill(secretariat, "round", { cycle: "half_yearly", asOfOn: "2012-06-30" });
  await send(secretariat, "Open a round");
  await told(secretariat, "The round is open; the list of who owes what is below.");
  await expect(secretariat.getByRole("row", { name: /Pilot workshop/ })).toHaveCount(2);
  await expect(secretariat.getByRole("row", { name: /^Belarus 10 July 2012 2/ })).toBeVisible();
});

test("5 July: both sides report; one claims done, on the other milestone they differ", async ({
  browser,
}) => {
  await dawns("2012-07-05");
  await report(browser, "by", "1.1", { claim: "Done", text: "The workshop runs.", proof: true });
  await report(browser, "by", "1.2", { claim: "In progress", percent: "40", text: "Two towns." });
  await report(browser, "kz", "1.2", { claim: "Not started", text: "No contract yet." });
  for (const [side, name, code] of [
    ["by", "Belarus", "1.1"],
    ["by", "Belarus", "1.2"],
    ["kz", "Kazakhstan", "1.2"],
  ] as const) {
    await takeStep(browser, `coordinator.${side}`, code, name, "Clear");
    await takeStep(browser, "secretariat", code, name, "Publish");
  }

  const open = await reader(browser);
  await open.goto(publicPage("1.1"));
  await expect(open.locator(".span")).toContainText("Done, stated by Belarus, awaiting Kazakhstan");
  await open.goto(publicPage("1.2"));
  await expect(open.locator(".span")).toContainText("Sides differ");

  const kz = await as(browser, "coordinator.kz");
  await kz.goto("/en/review");
  await kz.getByRole("link", { name: "Pilot service network", exact: true }).click();
  await kz.getByText("Record a reservation").first().click();
  await fill(kz, "reserve", { text: "No contract has been signed.", readers: "public" });
  await send(kz, "Record a reservation");
  await told(kz, "The reservation is on record.");
  await open.goto(publicPage("1.2"));
  await expect(open.getByRole("main")).toContainText("No contract has been signed.");
});

let sha256 = "";
let reportPath = "";

test("20 July: countersigned and closed, a term moved, the round closed and its report frozen", async ({
  browser,
}) => {
  await dawns("2012-07-20");
  const secretariat = await as(browser, "secretariat");
  await secretariat.goto(matter("1.1"));
  await expect(secretariat.getByRole("button", { name: "Close as done" })).toHaveCount(0);

  await takeStep(browser, "coordinator.kz", "1.1", "Belarus", "Countersign");
  await secretariat.goto(matter("1.1"));
  await send(secretariat, "Close as done");
  await told(secretariat, "Closed. The milestone is done.");

  await proposeAndRecord(
    browser,
    async (page) => {
      await page.goto(matter("1.2"));
      await page.getByRole("link", { name: "Move the term" }).click();
      await fill(page, "proposal", {
        "content.term.precision": "quarter",
        "content.term.day": "2012-12-31",
        "content.term.asWritten": "Q4 2012",
        reason: "The contract is signed in autumn.",
      });
    },
    { instrument: "letters", instrumentNumber: "03-11/207", instrumentOn: "2012-07-20" },
  );

  await secretariat.goto("/en/admin/rounds");
  await secretariat
    .getByRole("row")
    .filter({ hasText: "Pilot plan" })
    .getByRole("link")
    .first()
    .click();
  // Kazakhstan never reported on 1.1, but that was done by the due day, so no report of it is owed any more.
  await expect(
    secretariat.getByRole("row", { name: /^Kazakhstan 10 July 2012 1 1/ }),
  ).toBeVisible();
  await send(secretariat, "Close the round");
  await told(secretariat, "The round is closed and its report is frozen.");
  await secretariat.getByRole("link", { name: "The frozen report" }).click();
  reportPath = new URL(secretariat.url()).pathname;
  const digest = await secretariat.locator(".digest").first().textContent();
  sha256 = /[0-9a-f]{64}/.exec(digest ?? "")?.[0] ?? "none";
  const history = await as(browser, "auditor");
  await history.goto("/en/admin/history");
  await expect(history.getByRole("main")).toContainText(
    "A reporting round was closed and its report frozen",
  );
  const open = await reader(browser);
  await open.goto(publicPage("1.2"));
  await expect(open.getByRole("main")).toContainText("Moved to: quarter 4 of 2012");
  await expect(open.getByRole("main")).toContainText("03-11/207");
});

test("21 July: a change of the next day leaves the report as it was", async ({ browser }) => {
  await dawns("2012-07-21");
  await report(browser, "kz", "1.2", { claim: "In progress", percent: "10", text: "Signed." });
  await takeStep(browser, "coordinator.kz", "1.2", "Kazakhstan", "Clear");
  await takeStep(browser, "secretariat", "1.2", "Kazakhstan", "Publish");

  const open = await reader(browser);
  await open.goto(reportPath);
  await expect(open.locator(".digest").first()).toContainText(sha256);
  await expect(open.getByRole("row", { name: /Pilot service network/ })).toContainText(
    "No contract yet.",
  );
  const reportId = reportPath.split("/").at(-1) ?? "";
  for (const language of ["ru", "be", "kk", "en"]) {
    await open.goto(`/${language}/${programme}/reports/${reportId}`);
    await expect(open.locator("html")).toHaveAttribute("lang", language);
    await expectAccessible(open);
  }
  const file = await open.request.get(`${reportPath}/report.json`);
  const bytes = await file.body();
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  expect(digest.toString("hex")).toBe(sha256);
});

test("as of each day every page shows that day", async ({ browser }) => {
  const open = await reader(browser);
  const span = async (code: string, day: string) => {
    await open.goto(`${publicPage(code)}?asOf=${day}`);
    return open.locator(".span");
  };
  await expect(await span("1.1", "2012-06-15")).toContainText("Neither side has spoken yet");
  await expect(await span("1.1", "2012-07-05")).toContainText("awaiting Kazakhstan");
  await expect(await span("1.1", "2012-07-20")).toContainText("Done on: 3 July 2012");
  await expect(await span("1.2", "2012-07-19")).toContainText("quarter 3 of 2012");
  await expect(await span("1.2", "2012-07-20")).toContainText("Sides differ");
  await open.goto(publicPage("1.2"));
  await expect(open.locator(".bank--kz")).toContainText("In progress, 10 per cent");
  expect((await open.goto(`${publicPage("1.1")}?asOf=2012-05-31`))?.status()).toBe(404);

  await open.goto(`/en/${programme}?asOf=2012-07-04`);
  await open.getByRole("link", { name: "Compare with 21 July 2012" }).click();
  const changed = open.getByRole("row", { name: /1\.1 Pilot workshop/ });
  await expect(changed).toContainText("No information");
  await expect(changed).toContainText("Done");

  const secretariat = await as(browser, "secretariat");
  await secretariat.goto(`${matter("1.2")}?asOf=2012-07-06`);
  await expect(secretariat.getByRole("main")).toContainText("Sides differ");
  await expect(secretariat.getByRole("main")).toContainText("No contract has been signed.");
  await expect(secretariat.getByRole("button", { name: "Close as done" })).toHaveCount(0);
  await secretariat.getByRole("link", { name: "Compare with 21 July 2012" }).click();
  await expect(secretariat.getByRole("row", { name: /1\.2 Pilot service/ })).toContainText(
    "10 per cent",
  );
});
