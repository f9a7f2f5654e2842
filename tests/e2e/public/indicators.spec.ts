import { expect, test } from "@playwright/test";

const indicators = "by-kz-2009-2016/indicators";

test("from the list to one indicator: its finding, its lines, its figures with their sources", async ({
  page,
}) => {
  await page.goto(`/en/${indicators}`);
  await page.getByRole("link", { name: "Trade in goods between the two countries" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Turnover, 2010: 870 million US dollars by Belarusian data; no Kazakh figure for the same period is known",
  );
  await expect(page.getByRole("img", { name: /^Chart: Turnover/ })).toBeVisible();
  await expect(page.getByText("Looked for and not found: 2008, 2009.")).toBeVisible();
  const row = page.getByRole("row", { name: /^2005/ });
  await expect(row).toContainText("side inferred from who spoke");
  await expect(row.getByRole("link")).toHaveAttribute("href", /^http/);
});

test("words of a chart keep their size on a narrow screen, and the page does not scroll sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/ru/${indicators}/trade`);
  const sizes = await page
    .locator(".chart text:visible")
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThan(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a target is drawn from the day it was said", async ({ page }) => {
  await page.goto(`/en/${indicators}/trade`);
  await expect(page.locator(".chart .chart__level")).toHaveCount(1);
  await expect(page.getByRole("main")).toContainText("Both presidents");
  await page.goto(`/en/${indicators}/trade?asOf=2012-05-13`);
  await expect(page.locator(".chart .chart__level")).toHaveCount(0);
});

test("a flow that is none is left out; an indicator that is none is a 404", async ({ page }) => {
  const growth = await page.goto(`/en/${indicators}/trade-growth?flow=exports`);
  expect(growth?.status()).toBe(200);
  await expect(page.locator(".flow-choice [aria-current]")).toHaveText(
    "Exports of Belarus to Kazakhstan",
  );
  const wrong = await page.goto(`/en/${indicators}/trade-growth?flow=smuggling`);
  expect(wrong?.status()).toBe(200);
  await expect(page.locator(".flow-choice [aria-current]")).toHaveText("Turnover");
  expect((await page.goto(`/en/${indicators}/happiness`))?.status()).toBe(404);
});
