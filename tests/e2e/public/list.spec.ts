import { expect, test } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";

const list = "/en/by-kz-2009-2016/milestones";

test("each choice says how many it leads to, and is taken away by its own link", async ({
  page,
}) => {
  await page.goto(list);
  const choice = page.getByLabel("Area").getByRole("option", { name: /^5\. Transport/ });
  const count = Number(/\((\d+)\)$/.exec((await choice.textContent()) ?? "")?.[1]);
  await page.getByLabel("Area").selectOption("transport");
  await expect(page).toHaveURL(`${list}?area=transport`);
  await expect(page.locator(".lead")).toHaveText(`${count} milestones of 67`);
  await expect(page.locator(".row")).toHaveCount(count);
  await page.getByLabel("Groups").selectOption({ label: "By plan" });
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    /^2009–2011 · /,
    /^2012–2013 · /,
  ]);
  await page.getByRole("link", { name: "Take away: Area" }).click();
  await expect(page).toHaveURL(`${list}?group=plan`);
});

test("the table is put in order by its heads, and says so", async ({ page }) => {
  await page.goto(`${list}?view=table&plan=2009-2011`);
  await page.getByRole("link", { name: "Term" }).click();
  await expect(page).toHaveURL(/sort=term/);
  const head = page.getByRole("columnheader", { name: "Term" });
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("pages follow one another by cursor, and a cursor that names nothing shows the first", async ({
  page,
}) => {
  await page.goto(list);
  await expect(page.getByText("1–25 of 67")).toBeVisible();
  const first = await page.locator(".row__title a").first().textContent();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/after=20/);
  await expect(page.getByText("26–50 of 67")).toBeVisible();
  await page.getByRole("link", { name: "Previous page" }).click();
  await expect(page).toHaveURL(list);
  await page.goto(`${list}?after=2012-2013/99.9`);
  await expect(page.locator(".row__title a").first()).toHaveText(first ?? "");
});
