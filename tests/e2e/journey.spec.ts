import { type Browser, expect, type Page } from "@playwright/test";
import { ask } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { pageAs, type Who } from "@/tests/setup/sign-in-as";

const plan = "by-kz-2009-2016/2012-2013";
const deskOf = (code: string) => `/en/desk/${plan}/${code}`;
const publicOf = (code: string) => `/en/by-kz-2009-2016/milestones/2012-2013/${code}`;

const submit = (page: Page) => page.getByRole("button", { name: "Submit to the coordinator" });
const save = (page: Page) =>
  page.getByRole("button", { name: "Save draft" }).filter({ visible: true });

async function fillInProgress(page: Page, text: string, percent = "40") {
  await page.getByLabel("In progress").check();
  await page.getByLabel("Done, in per cent").fill(percent);
  await page.getByLabel("What the public will read").fill(text);
  await page.getByLabel("Next steps (public)").fill("The next line.");
}

async function submitUpdate(browser: Browser, who: Who, code: string, text: string) {
  const page = await pageAs(browser, who);
  await page.goto(deskOf(code));
  await fillInProgress(page, text);
  await submit(page).click();
  await expect(page.getByText("Submitted. Your coordinator has it now.")).toBeVisible();
  return page;
}

async function openReview(browser: Browser, who: Who, code: string) {
  const page = await pageAs(browser, who);
  await page.goto("/en/review");
  await page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: new RegExp(`^${code} `) }) })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(code);
  return page;
}

async function takeStep(browser: Browser, who: Who, code: string, button: string, told: string) {
  const page = await openReview(browser, who, code);
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByText(told)).toBeVisible();
}

test("a ministry reports, the coordinator clears, the secretariat publishes, the public sees", async ({
  browser,
  page,
}) => {
  const code = "2.3";
  await page.goto(publicOf(code));
  await expect(page.getByText("This side has published no report").first()).toBeVisible();

  const desk = await pageAs(browser, "executor.by");
  await desk.goto("/en/desk");
  await desk
    .getByRole("listitem")
    .filter({ hasText: "2012–2013" })
    .filter({ hasText: "Assemble Belarusian diesel engines" })
    .getByRole("link")
    .click();
  await desk.getByLabel("What the public will read").fill("The engine line has run since April.");
  await save(desk).click();
  await expect(desk.getByText("The draft is saved.")).toBeVisible();
  await expect(desk.getByLabel("What the public will read")).toHaveValue(
    "The engine line has run since April.",
  );

  await submit(desk).click();
  const summary = desk.locator(".error-summary");
  await expect(summary).toContainText("Where does it stand?: Choose one");
  await expect(summary).toBeFocused();
  await fillInProgress(desk, "The engine line has run since April.", "55");
  await submit(desk).click();
  await expect(desk.getByText("Submitted. Your coordinator has it now.")).toBeVisible();

  await takeStep(
    browser,
    "coordinator.by",
    code,
    "Clear",
    "Cleared. The next to decide has it now.",
  );
  await page.goto(publicOf(code));
  await expect(page.getByText("The engine line has run")).toHaveCount(0);

  const review = await openReview(browser, "secretariat", code);
  await expect(review.getByText("The public sees no word of this body")).toBeVisible();
  await expect(review.getByText("You are asked to publish")).toBeVisible();
  await review.getByRole("button", { name: "Publish" }).click();
  await expect(review.getByText("It stands on the public page now")).toBeVisible();

  await page.goto(publicOf(code));
  await expect(page.locator(".bank--by")).toContainText("In progress, 55 per cent");
  await expect(page.locator(".bank--by")).toContainText("The engine line has run since April.");
  await page.goto("/en/by-kz-2009-2016");
  await expect(page.getByRole("main")).toContainText("Assemble Belarusian diesel engines");

  await review.goto("/en/admin/history");
  await expect(review.getByRole("main")).toContainText(
    "The update of Ministry of Industry on 2.3 Assemble Belarusian diesel engines in Kazakhstan was published: in progress, 55 %",
  );
});

test("a second report shows before and after, and the public every version with its difference", async ({
  browser,
  page,
}) => {
  const code = "2.2";
  await submitUpdate(browser, "executor.by", code, "Twelve trucks assembled by May.");
  await takeStep(browser, "coordinator.by", code, "Clear", "Cleared.");
  await takeStep(browser, "secretariat", code, "Publish", "Published.");

  const desk = await pageAs(browser, "executor.by");
  await desk.goto(deskOf(code));
  await desk.getByRole("link", { name: "Start from the last published text" }).click();
  const text = desk.getByLabel("What the public will read");
  await expect(text).toHaveValue("Twelve trucks assembled by May.");
  // React sets a text anew when it takes the page over: what is typed at that very moment is typed again.
  await expect(async () => {
    await text.fill("Fifteen trucks assembled by May.");
    await expect(text).toHaveValue("Fifteen trucks assembled by May.", { timeout: 500 });
  }).toPass();
  await submit(desk).click();
  await expect(desk.getByText("Submitted.").first()).toBeVisible();

  const review = await openReview(browser, "coordinator.by", code);
  await expect(review.locator(".compare ins")).toContainText("Fifteen");
  await expect(review.locator(".compare del")).toContainText("Twelve");
  await review.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(review.getByText("Cleared.").first()).toBeVisible();
  await takeStep(browser, "secretariat", code, "Publish", "Published.");

  await page.goto(publicOf(code));
  await expect(page.locator(".bank--by")).toContainText("Fifteen trucks");
  await page.locator("details.version").first().locator("summary").click();
  await expect(page.locator("details.version ins")).toContainText("Fifteen");

  const secretariat = await openReview(browser, "secretariat", code);
  await secretariat.getByLabel("Reason").fill("The figure was wrong.");
  await secretariat.getByRole("button", { name: /Take off the public pages/ }).click();
  await expect(secretariat.getByText("Taken off the public pages.")).toBeVisible();
  await page.goto(publicOf(code));
  await expect(page.locator(".bank--by")).toContainText("Twelve trucks");
});

test("done needs proof that the other side can read, its signature, and the closing", async ({
  browser,
  page,
}) => {
  const code = "2.4";
  const desk = await pageAs(browser, "executor.kz");
  await desk.goto(deskOf(code));
  await desk.getByLabel("Done", { exact: true }).check();
  await desk.getByLabel("What the public will read").fill("The workshop was taken into use.");
  await submit(desk).click();
  await expect(desk.locator(".error-summary")).toContainText("A claim of done needs proof");
  await desk.getByLabel("Title").fill("Act of acceptance");
  await desk.getByLabel("Number").fill("12-3");
  await desk.getByLabel("Date", { exact: true }).fill("2012-05-14");
  await desk.getByLabel("Link").fill("https://example.org/act");
  await submit(desk).click();
  await expect(desk.locator(".error-summary")).toContainText("signs only what it can read");
  await desk.getByLabel("Who may read it").selectOption("public");
  await submit(desk).click();
  await expect(desk.getByText("Submitted. Your coordinator has it now.")).toBeVisible();

  await takeStep(browser, "coordinator.kz", code, "Clear", "Cleared.");
  await takeStep(browser, "secretariat", code, "Publish", "Published.");
  await page.goto(publicOf(code));
  await expect(page.locator(".bank--kz")).toContainText("Act of acceptance");
  await expect(page.locator(".bank--kz")).toContainText("No. 12-3 of 14 May 2012");
  const span = page.locator(".span");
  await expect(span).toContainText("Done, stated by Kazakhstan, awaiting Belarus");
  await expect(span).toContainText("One side has spoken, the other has not");

  await takeStep(browser, "coordinator.by", code, "Countersign", "Countersigned.");
  await page.goto(publicOf(code));
  await expect(span).toContainText("countersigned by the other side; awaiting the closing");
  await expect(page.locator(".bank--by")).toContainText("Countersigned the other side's claim");

  const secretariat = await pageAs(browser, "secretariat");
  await secretariat.goto("/en/review");
  await secretariat
    .locator("section", { hasText: "Confirmed by the other side: to close" })
    .getByRole("link")
    .first()
    .click();
  await secretariat.getByRole("button", { name: "Close as done" }).click();
  await expect(secretariat.getByText("Closed. The milestone is done.")).toBeVisible();
  await page.goto(publicOf(code));
  await expect(span).toContainText("Done on: 14 May 2012");
});

test("a return needs a reason, and the author reads it in place", async ({ browser }) => {
  const code = "2.5";
  const desk = await submitUpdate(browser, "executor.by", code, "Combines are assembled.");
  const review = await openReview(browser, "coordinator.by", code);
  await review.getByRole("button", { name: "Return with this reason" }).click();
  await expect(review.locator(".error-summary")).toContainText("Reason: Fill this in");
  await review.getByLabel("Reason").fill("How many, and by when?");
  await review.getByRole("button", { name: "Return with this reason" }).click();
  await expect(review.getByText("Returned. The author sees your reason.")).toBeVisible();

  await desk.goto("/en/desk");
  await expect(desk.getByRole("heading", { name: "Returned to you 1" })).toBeVisible();
  await desk.goto(deskOf(code));
  await expect(desk.getByText("How many, and by when?").first()).toBeVisible();
  await desk.getByLabel("What the public will read").fill("40 combines by May 2012.");
  await submit(desk).click();
  await expect(desk.getByText("Submitted. Your coordinator has it now.")).toBeVisible();
  await desk.getByRole("button", { name: "Withdraw" }).click();
  await expect(desk.getByText("Withdrawn.").first()).toBeVisible();
});

test("the whole work of an executor goes without JavaScript", async ({ browser }) => {
  const code = "2.6";
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(deskOf(code));
  await page.getByLabel("Mail address").fill("executor.by@demo.example");
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator(".error-summary")).toContainText("do not belong together");
  await expect(page.getByLabel("Mail address")).toHaveValue("executor.by@demo.example");
  await page.getByLabel("Password").fill(process.env.E2E_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Essil");

  await page.getByLabel("What the public will read").fill("Without script.");
  await page.getByRole("button", { name: "Add a document" }).click();
  await expect(page.getByLabel("Title")).toHaveCount(2);
  await expect(page.getByLabel("What the public will read")).toHaveValue("Without script.");
  await page.getByRole("button", { name: "Remove document 2" }).click();
  await expect(page.getByLabel("Title")).toHaveCount(1);

  const refused = page.waitForResponse((response) => response.request().method() === "POST");
  await submit(page).click();
  expect((await refused).status()).toBe(422);
  await expect(page.locator(".error-summary")).toContainText("Where does it stand?: Choose one");
  await expect(page.getByLabel("What the public will read")).toHaveValue("Without script.");
  await save(page).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await fillInProgress(page, "Without script.", "10");
  await submit(page).click();
  await expect(page.getByText("Submitted. Your coordinator has it now.")).toBeVisible();
});

test("a form sent without a session, and without JavaScript, is not led away from", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by", { javaScriptEnabled: false });
  await page.goto(deskOf("2.9"));
  await page.getByLabel("What the public will read").fill("Typed before the session ended.");
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed out");
  await page.context().addCookies(session);
  await page.reload();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await expect(page.getByLabel("What the public will read")).toHaveValue(
    "Typed before the session ended.",
  );
});

test("rows of evidence come and go with JavaScript, and nothing typed is lost", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto(deskOf("6.3"));
  await fillInProgress(page, "Kept through it all.", "35");
  await page.getByLabel("Title").fill("First paper");
  await page.getByRole("button", { name: "Add a document" }).click();
  await expect(page.getByLabel("Title")).toHaveCount(2);
  await page.getByLabel("Title").nth(1).fill("Second paper");
  await page.getByRole("button", { name: "Remove document 1" }).click();
  await expect(page.getByLabel("Title")).toHaveCount(1);
  await expect(page.getByLabel("Title")).toHaveValue("Second paper");
  await expect(page.getByLabel("In progress")).toBeChecked();
  await expect(page.getByLabel("Done, in per cent")).toHaveValue("35");
  await expect(page.getByLabel("What the public will read")).toHaveValue("Kept through it all.");
});

test("done at less than a hundred per cent is told, saved as a draft, and never a fault", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.kz");
  await page.goto(deskOf("2.9"));
  await page.getByLabel("Done", { exact: true }).check();
  await page.getByLabel("Done, in per cent").fill("90");
  await page.getByLabel("What the public will read").fill("Nearly.");
  await submit(page).click();
  await expect(page.locator(".error-summary")).toContainText("A claim of done is 100 per cent");
  await expect(page.getByLabel("Done", { exact: true })).toBeChecked();
  await save(page).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
});

test("what a colleague has submitted meanwhile stays, and so does what was typed", async ({
  browser,
}) => {
  const code = "2.10";
  const [mine, theirs] = [
    await pageAs(browser, "executor.kz"),
    await pageAs(browser, "executor.kz"),
  ];
  await mine.goto(deskOf(code));
  await theirs.goto(deskOf(code));
  await fillInProgress(theirs, "Their report.");
  await submit(theirs).click();
  await expect(theirs.getByText("Submitted. Your coordinator has it now.")).toBeVisible();
  await fillInProgress(mine, "My report.");
  await save(mine).click();
  await expect(mine.locator(".error-summary")).toContainText("Somebody changed this");
  await expect(mine.getByRole("cell", { name: "My report." })).toBeVisible();
  await expect(mine.getByText("This update is on its way")).toBeVisible();
});

test("a draft that somebody else changed: 409, both texts, and nothing lost", async ({
  browser,
}) => {
  const code = "2.7";
  const [mine, theirs] = [
    await pageAs(browser, "executor.by"),
    await pageAs(browser, "executor.by"),
  ];
  await mine.goto(deskOf(code));
  await theirs.goto(deskOf(code));
  await theirs.getByLabel("What the public will read").fill("Their words.");
  await save(theirs).click();
  await expect(theirs.getByText("The draft is saved.")).toBeVisible();

  await mine.getByLabel("What the public will read").fill("My words.");
  const refused = mine.waitForResponse((response) => response.request().method() === "POST");
  await save(mine).click();
  expect((await refused).status()).toBe(409);
  await expect(mine.locator(".error-summary")).toContainText("Somebody changed this");
  await expect(mine.getByRole("cell", { name: "Their words." })).toBeVisible();
  await expect(mine.getByRole("cell", { name: "My words." })).toBeVisible();
  await expect(mine.getByLabel("What the public will read")).toHaveValue("My words.");
  await save(mine).click();
  await expect(mine.getByText("The draft is saved.")).toBeVisible();
  const stored = await ask(
    (sql) => sql`
      select u.public_text from updates u join milestones m on m.id = u.milestone_id
      join plans p on p.id = m.plan_id where m.code = ${code} and p.slug = '2012-2013'`,
  );
  expect(stored).toEqual([{ public_text: "My words." }]);
});

test("two reviewers at once: one step, the other is told", async ({ browser }) => {
  const code = "2.8";
  await submitUpdate(browser, "executor.by", code, "Two will decide.");
  const first = await openReview(browser, "coordinator.by", code);
  const second = await openReview(browser, "coordinator.by", code);
  await first.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(first.getByText("Cleared. The next to decide has it now.")).toBeVisible();
  const refused = second.waitForResponse((response) => response.request().method() === "POST");
  await second.getByRole("button", { name: "Clear", exact: true }).click();
  expect((await refused).status()).toBe(409);
  const told = second.locator(".error-summary");
  await expect(told).toContainText("Somebody changed this");
  await expect(told).toContainText("What happened last: The coordinator of Belarus cleared it.");
  await expect(second.getByRole("button", { name: "Clear", exact: true })).toHaveCount(0);
});

test("signing out ends the session, also for who kept the cookie", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/en/sign-in");
  await page.getByLabel("Mail address").fill("auditor@demo.example");
  await page.getByLabel("Password").fill(process.env.E2E_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/admin\/history$/);
  const kept = await context.cookies();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in$/);
  await context.addCookies(kept);
  await page.goto("/en/admin/history");
  await expect(page).toHaveURL(/\/en\/sign-in\?to=/);
});
