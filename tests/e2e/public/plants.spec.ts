import { expect, test } from "@playwright/test";

const programme = "/en/by-kz-2009-2016";

test("a sign on the map leads by keyboard to its entry in the register", async ({ page }) => {
  await page.goto(`${programme}/plants`);
  const sign = page
    .locator(".map__view--wide")
    .getByRole("link", { name: "KazBelAgropromMash: Qyzylzhar-1300 combines: Opened" });
  await sign.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#kazbelagroprommash$/);
  await expect(page.locator("#kazbelagroprommash")).toBeInViewport();
  // On a phone another picture stands in its place, with signs that a finger can meet.
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(sign).toBeHidden();
  for (const touched of await page.locator(".map__view--near a").all()) {
    const box = await touched.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
  }
});

test("the register is narrowed by its address, and answers for a past day", async ({ page }) => {
  await page.goto(`${programme}/plants`);
  await page.getByRole("link", { name: "Pavlodar (2)" }).first().click();
  await expect(page).toHaveURL(/plants\?place=pavlodar#register$/);
  await expect(page.locator(".plant")).toHaveCount(2);
  await expect(page.getByText("2 of 7 are shown.")).toBeVisible();
  await page.goto(`${programme}/plants?asOf=2010-01-01&stage=splendid`);
  await expect(page.locator(".plant")).toHaveCount(5);
  await expect(page.locator("#kazbelagroprommash")).toHaveCount(0);
});

test("an agreement has an address, its parties and its meeting", async ({ page }) => {
  await page.goto(`${programme}/agreements#2012-agrarian-ministries`);
  const agreement = page.locator("[id='2012-agrarian-ministries']");
  await expect(agreement).toBeInViewport();
  await expect(
    agreement.getByRole("link", { name: "Official talks of the presidents" }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 count by 1 speaker" })).toBeVisible();
});
