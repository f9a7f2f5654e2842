import { expect } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";
import { test } from "@/tests/setup/e2e-test";

const timeline = "/en/by-kz-2009-2016/timeline";

test("the timeline is zoomed by links and by keys, and each row leads to its milestone", async ({
  page,
}) => {
  await page.goto(timeline);
  const chart = page.getByRole("group", { name: "Terms promised and terms in force, 2009–2016" });
  await expect(chart.getByRole("group", { name: "5. Transport and transit" })).toBeVisible();
  await page.getByRole("link", { name: "Closer" }).focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=2010&to=2013#chart$/);
  await page.getByRole("link", { name: "Only 2012" }).click();
  await expect(page).toHaveURL(/from=2012&to=2012#chart$/);
  const row = page.getByRole("link", { name: /^5\.1 Rebuild .* 2012–2013\. Term: 2013\./ });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/milestones\/2012-2013\/5\.1$/);
});

test("without a script the choice and the meetings of the timeline work", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(timeline, test.info().project.use.baseURL).href);
  await page.getByLabel("Area").selectOption("transport");
  await page.getByRole("button", { name: "Show" }).first().click();
  await page.getByText("The same as a table").click();
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(5);
  expect(await page.locator(".timeline__row").count()).toBe((await rows.count()) - 1);
  await page.getByRole("link", { name: /^8th session|^Session 8/ }).click();
  await expect(page).toHaveURL(/\/meetings\/session-8$/);
});

test("its letters are never too small to read", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(timeline);
  const sizes = await page
    .locator(".timeline__sheet text, .timeline__sheet p")
    .evaluateAll((texts) => texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test("a milestone on paper is a document: no way about, its story, its address, everything open", async ({
  page,
}) => {
  await page.goto("/en/by-kz-2009-2016/milestones/2012-2013/5.1");
  await expectAccessible(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(
    page.getByText(/\/milestones\/2012-2013\/5\.1, as known on 1 June 2012/),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "What happened, in order of time" }),
  ).toBeVisible();
  const paper = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper").trim(),
  );
  expect(paper).toBe("#fff");
});
