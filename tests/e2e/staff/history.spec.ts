import { expect } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";
import { test } from "@/tests/setup/e2e-test";
import { pageAs } from "@/tests/setup/sign-in-as";

test("the history says who did what, leads to the milestone, and narrows to it", async ({
  browser,
}) => {
  const desk = await pageAs(browser, "executor.kz");
  await desk.goto("/en/desk/by-kz-2009-2016/2012-2013/2.6");
  await desk.getByLabel("What the public will read").fill("A draft for the history.");
  await desk.getByRole("button", { name: "Save draft" }).filter({ visible: true }).click();
  await expect(desk.getByText("The draft is saved.")).toBeVisible();

  const page = await pageAs(browser, "auditor");
  await page.goto("/en/admin/history");
  const line = page.getByRole("row").filter({ hasText: "began a draft on 2.6" }).first();
  await expect(line).toContainText("Demonstration executor, Kazakhstan");
  await expect(line).toContainText("Executor, Kazakhstan");
  await expect(line.getByRole("link", { name: /^2\.6 / })).toHaveAttribute(
    "href",
    "/en/by-kz-2009-2016/milestones/2012-2013/2.6",
  );
  await line.getByRole("link", { name: "its history" }).click();
  await expect(page.getByText(/^Only what concerns 2\.6 /)).toBeVisible();
  for (const row of await page.locator("tbody tr").all()) await expect(row).toContainText("2.6 ");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Қазақша" }).click();
  await expect(page).toHaveURL(/\/kk\/admin\/history\?milestone=[0-9a-f-]{36}$/);
  await page.locator('main a[href="/kk/admin/history"]').click();
  await expect(page).toHaveURL(/\/kk\/admin\/history$/);

  // A draft is its body's own: the other side's people do not read of it.
  const other = await pageAs(browser, "coordinator.by");
  await other.goto("/en/admin/history");
  await expect(other.getByRole("main")).not.toContainText("began a draft");
});

test("a wrong page number or milestone is left out of account", async ({ browser }) => {
  const page = await pageAs(browser, "auditor");
  for (const search of ["before=-1", "before=x", "milestone=2.6", "milestone=1&milestone=2"]) {
    const answer = await page.goto(`/en/admin/history?${search}`);
    expect(answer?.status(), search).toBe(200);
    await expect(page.getByRole("row").nth(1)).toBeVisible();
  }
});
