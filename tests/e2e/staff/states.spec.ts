import { expect, type Page } from "@playwright/test";
import { languages } from "@/db/vocabulary";
import { expectAccessible } from "@/tests/setup/axe";
import { test } from "@/tests/setup/e2e-test";
import { pageAs } from "@/tests/setup/sign-in-as";

const desk = "/en/desk/by-kz-2009-2016/2012-2013/2.3";

async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const typed = (page: Page) => page.getByLabel("What the public will read");
const send = (page: Page, name: string) =>
  page.getByRole("button", { name }).filter({ visible: true });

test("an update in every state that a page may show: accessible, and fit for 320 px", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await pageAs(browser, "executor.kz");
  await page.goto(desk);
  await typed(page).fill("Kept.");
  await send(page, "Submit to the coordinator").click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await expectFits(page);

  const theirs = await pageAs(browser, "executor.kz");
  await theirs.goto(desk);
  await typed(theirs).fill("Theirs.");
  await send(theirs, "Save draft").click();
  await expect(theirs.getByText("The draft is saved.")).toBeVisible();
  await page.getByLabel("Not started").check();
  await page.getByLabel("Next steps (public)").fill("To begin.");
  await send(page, "Submit to the coordinator").click();
  await expect(page.getByRole("cell", { name: "Not started", exact: true })).toBeVisible();
  await expectFits(page);
  await send(page, "Submit to the coordinator").click();
  await expect(page.getByText("Submitted. Your coordinator has it now.")).toBeVisible();
  await expect(page.getByText("The executor of Kazakhstan submitted it")).toBeVisible();
  await expectFits(page);

  const coordinator = await pageAs(browser, "coordinator.kz");
  await coordinator.goto("/en/review");
  await expectFits(coordinator);
  await coordinator
    .getByRole("link", { name: /^2\.3 / })
    .first()
    .click();
  const review = new URL(coordinator.url()).pathname.replace("/en/", "/");
  for (const language of languages) {
    await coordinator.goto(`/${language}${review}`);
    await expectFits(coordinator);
  }
  await coordinator.goto(`/en${review}`);
  await send(coordinator, "Return with this reason").click();
  await expect(coordinator.locator(".error-summary")).toBeFocused();
  await expectFits(coordinator);
});

test("reviewers clear and return without JavaScript, and the author reads why", async ({
  browser,
}) => {
  const executor = await pageAs(browser, "executor.kz", { javaScriptEnabled: false });
  const address = "/en/desk/by-kz-2009-2016/2012-2013/2.7";
  const submit = async () => {
    await executor.goto(address);
    await executor.getByLabel("Not started").check();
    await typed(executor).fill("Nothing yet.");
    await executor.getByLabel("Next steps (public)").fill("To begin.");
    await send(executor, "Submit to the coordinator").click();
    await expect(executor.getByText("Submitted. Your coordinator has it now.")).toBeVisible();
  };
  const coordinator = await pageAs(browser, "coordinator.kz", { javaScriptEnabled: false });
  const open = async (page: Page) => {
    await page.goto("/en/review");
    await page
      .getByRole("link", { name: /^2\.7 / })
      .first()
      .click();
  };

  await submit();
  await open(coordinator);
  await send(coordinator, "Return with this reason").click();
  await expect(coordinator.locator(".error-summary")).toContainText("Reason: Fill this in");
  await coordinator.getByLabel("Reason").fill("Why not yet?");
  await send(coordinator, "Return with this reason").click();
  await expect(coordinator.getByText("Returned. The author sees your reason.")).toBeVisible();
  await executor.goto(address);
  await expect(executor.getByText("Why not yet?").first()).toBeVisible();
  await expect(executor.getByText("The coordinator of Kazakhstan returned it")).toBeVisible();

  await submit();
  await open(coordinator);
  await send(coordinator, "Clear").click();
  await expect(coordinator.getByText("Cleared. The next to decide has it now.")).toBeVisible();
  const secretariat = await pageAs(browser, "secretariat", { javaScriptEnabled: false });
  await open(secretariat);
  await secretariat.getByLabel("Reason").fill("Not for the public yet.");
  await send(secretariat, "Return with this reason").click();
  await expect(secretariat.getByText("Returned. The author sees your reason.")).toBeVisible();
  await executor.goto(address);
  await expect(executor.getByText("The secretariat returned it")).toBeVisible();
});
