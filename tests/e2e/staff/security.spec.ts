import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";
import { ask } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { pageAs } from "@/tests/setup/sign-in-as";

const show = (page: Page) => page.getByRole("main").getByRole("button", { name: "Show" }).click();
const rows = (page: Page) => page.locator("tbody tr");

test("who tried to sign in as somebody, from where, and in which request", async ({
  browser,
  page: stranger,
}) => {
  await stranger.goto("/en/sign-in");
  await stranger.getByLabel("Mail address").fill("executor.by@demo.example");
  await stranger.getByLabel("Password").fill("a guess");
  const answered = stranger.waitForResponse((response) => response.request().method() === "POST");
  await stranger.getByRole("button", { name: "Sign in" }).click();
  const requestId = (await answered).headers()["x-request-id"]!;

  const page = await pageAs(browser, "auditor");
  await page.goto("/en/admin");
  await page.getByRole("link", { name: "Security log" }).click();
  await page.getByLabel("What happened").selectOption({ label: "Sign-in failed" });
  await page.getByLabel("Person").fill("executor, Belarus");
  await show(page);
  await expect(page).toHaveURL(/kind=sign-in\.failed/);
  const line = rows(page).first();
  await expect(line).toContainText("Demonstration executor, Belarus");
  await expect(line).toContainText("127.0.0.1");
  await expect(line).toContainText("UTC");
  await expect(line).toContainText(requestId);

  await line.getByRole("link", { name: requestId }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(new RegExp(`/ru/admin/security\\?.*requestId=${requestId}`));
  await expect(rows(page)).toContainText("Вход не удался");
});

test("what cannot be read is told beside its field, and nothing is shown for it", async ({
  browser,
}) => {
  const page = await pageAs(browser, "administrator");
  await page.goto("/en/admin/security?network=somewhere&from=2030-02-30");
  await expect(page.locator("#network-error")).toContainText("192.0.2.0/24");
  await expect(page.locator("#from-error")).toContainText("a day that exists");
  await expect(page.getByLabel("Network")).toHaveValue("somewhere");
  await expect(rows(page)).toHaveCount(0);

  await page.goto("/en/admin/security?network=192.0.2.0/24");
  await expect(page.getByText("Nothing of this kind is recorded.")).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("the log goes on page by page, and no row is told twice", async ({ browser }) => {
  await ask(
    (sql) => sql`insert into security_events (kind, detail, network)
      select 'sign-in.failed', '{}', '198.51.100.7' from generate_series(1, 120)`,
  );
  const page = await pageAs(browser, "auditor");
  await page.goto("/en/admin/security?network=198.51.100.7");
  const counts: number[] = [await rows(page).count()];
  for (const _ of [2, 3]) {
    await page.getByRole("link", { name: "Older entries" }).click();
    await expect(page).toHaveURL(/before=/);
    counts.push(await rows(page).count());
  }
  expect(counts).toEqual([50, 50, 20]);
  await expect(page.getByRole("link", { name: "Older entries" })).toHaveCount(0);
});
