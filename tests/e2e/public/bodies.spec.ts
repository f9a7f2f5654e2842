import { expect, test } from "@playwright/test";

const base = "/en/by-kz-2009-2016";

test("from the bodies to one of them, to its milestone and back", async ({ page }) => {
  await page.goto(`${base}/bodies`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("No report has fallen due");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Belarus");
  await page.getByRole("link", { name: "Ministry of Oil and Gas" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ministry of Oil and Gas");
  await expect(page.getByText("Came from")).toBeVisible();
  await expect(page.getByText(/that (is|are) not due yet/)).toBeVisible();
  await page
    .getByRole("link", { name: /^4\.2 / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/milestones\/2012-2013\/4\.2$/);
});

test("on a day before any round was open, nobody owed a report", async ({ page }) => {
  await page.goto(`${base}/bodies?asOf=2012-05-01`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "No body owed a report by 1 May 2012",
  );
});

test("a plan, an area and a side tell their finding; what is restricted or unknown is not there", async ({
  page,
}) => {
  for (const path of ["/plans/2012-2013", "/areas/industry", "/sides/kz"]) {
    await page.goto(`${base}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      /\d+ of \d+ milestones done, \d+ of them late/,
    );
    await expect(page.locator(".meter")).toHaveCount(2);
  }
  for (const path of [
    "/areas/military-technical",
    "/areas/nowhere",
    "/plans/2099-2100",
    "/sides/xx",
    "/bodies/nobody",
    "/plans/2012-2013?asOf=2009-06-01",
  ]) {
    const answer = await page.goto(`${base}${path}`);
    expect(answer?.status(), path).toBe(404);
  }
});

test("meetings of one kind, and the disputed count of visits with its speakers", async ({
  page,
}) => {
  await page.goto(`${base}/meetings`);
  await page.getByRole("link", { name: /^Visit \(\d+\)$/ }).click();
  await expect(page).toHaveURL(`${base}/meetings?kind=visit`);
  await expect(page.getByRole("table").first().getByRole("row")).toHaveCount(4);
  await page.getByRole("link", { name: "Official talks of the presidents" }).click();
  const said = page.locator("#visit-count");
  await expect(said).toContainText("Ambassador Bulegenov of Kazakhstan");
  await expect(said).toContainText("second official visit");
  const answer = await page.goto(`${base}/meetings?kind=nonsense`);
  expect(answer?.status()).toBe(200);
});
