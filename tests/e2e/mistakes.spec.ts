import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";
import { ask } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { pageAs } from "@/tests/setup/sign-in-as";

const method = "/en/by-kz-2009-2016/method";
const script = '<script>window.hit = 1</script><img src="x" onerror="window.hit = 1">';
const reported = () =>
  ask(async (sql) => {
    const [row] = await sql<{ reports: number; refusals: number }[]>`select
      (select count(*)::int from mistakes) as reports,
      (select count(*)::int from security_events where kind = 'origin.refused') as refusals`;
    return row!;
  });
// Each test is a new reader: the limit of one sender is tested where it can be counted.
test.beforeEach(() => ask((sql) => sql`update mistakes set sender = null`));

/** Selects the first words of the page's lead. */
const select = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector("main .lead")!.firstChild!;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 20);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    return range.toString().trim();
  });

test("select a mistake, press Ctrl+Enter; the secretariat declines it; the reporter reads why", async ({
  page,
  browser,
}) => {
  await page.goto(method);
  const quote = await select(page);
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: "Report a mistake" });
  await expect(dialog.getByLabel("Words with the mistake")).toHaveValue(quote);
  const comment = dialog.getByLabel("What is wrong");
  await expect(comment).toBeFocused();
  await expectAccessible(page);
  await comment.fill(`It reads otherwise. ${script}`);

  await page.route("**/en/mistakes", (route) => route.abort());
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("status")).toContainText("What you typed is still here");
  await expect(comment).toHaveValue(/It reads otherwise/);
  await page.unroute("**/en/mistakes");
  await dialog.getByRole("button", { name: "Send the report" }).click();
  await expect(dialog.getByText("Thank you for the report.")).toBeVisible();
  const outcome = dialog.getByRole("link", { name: /^M-/ });
  await expect(outcome).toBeFocused();
  const address = (await outcome.getAttribute("href"))!;
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe(quote);

  const desk = await pageAs(browser, "secretariat");
  await desk.goto("/en/admin/mistakes");
  await desk.getByRole("link", { name: address.split("/").pop()! }).click();
  await expect(desk.getByRole("main")).toContainText(script);
  await expect(desk.getByRole("main")).toContainText("How progress is computed");
  expect(await desk.getByRole("link", { name: "Open the page" }).getAttribute("href")).toContain(
    `${method}#:~:text=`,
  );
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Decline" }).click();
  await expect(desk.locator(".error-summary")).toContainText("Give a reason");
  await desk.getByLabel("Answer of the secretariat").fill(`It is as agreed. ${script}`);
  await desk.getByRole("button", { name: "Decline" }).click();
  await expect(desk.getByText("Saved. The reporter can read it")).toBeVisible();

  await page.goto(address);
  await expect(page.getByRole("main")).toContainText(`It is as agreed. ${script}`);
  await expect(page.getByRole("main")).not.toContainText("It reads otherwise.");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  for (const seen of [page, desk]) expect(await seen.evaluate("window.hit")).toBeUndefined();
  await expectAccessible(page);
});

test("without JavaScript: the link in the foot, a form, errors in place, a reference", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${method}?asOf=2012-01-01`);
  await page.getByRole("link", { name: "Report a mistake on this page" }).click();
  await expect(page.getByRole("link", { name: `${method}?asOf=2012-01-01` })).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page).toHaveTitle(/^Not sent/);
  await page.locator(".error-summary a").click();
  await expect(page).toHaveURL(/#mistake-comment$/);
  await page.getByLabel("Words with the mistake").fill("1 June \u202e<b>2012</b>");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page).toHaveURL(/\/en\/mistakes\/M-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  await expect(page.getByRole("main")).toContainText("Thank you for the report");
  await expect(page.getByRole("main")).toContainText("1 June <b>2012</b>");
  expect(await context.cookies()).toEqual([]);
});

test("floods, foreign pages and odd requests: refused with a page, nothing stored", async ({
  page,
  baseURL,
}) => {
  const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    page.request.post("/en/mistakes", {
      form,
      headers: { origin: baseURL!, ...headers },
      maxRedirects: 0,
    });
  const before = await reported();
  const foreign = await send({ quote: script }, { origin: "https://evil.example" });
  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).toContain("&lt;script&gt;window.hit");
  expect(await foreign.text()).not.toContain("<script>window.hit");
  expect(await reported()).toEqual({ ...before, refusals: before.refusals + 1 });

  expect((await send({ comment: "x".repeat(25_000) })).status()).toBe(413);
  const long = await send({ comment: "y".repeat(1600) });
  expect(long.status()).toBe(422);
  expect(await long.text()).toContain("y".repeat(1600));
  expect((await send({ quote: "a", website: "x" })).status()).toBe(422);
  expect((await page.request.post("/en/mistakes", { data: "quote=a" })).status()).toBe(400);
  expect((await page.request.get(`/en/mistakes?quote=a&comment=b`)).status()).toBe(200);
  expect((await page.request.get("/en/mistakes/M-AAAAA-AAAAA")).status()).toBe(404);
  expect((await page.request.post("/en/mistakes/M-AAAAA-AAAAA")).status()).toBe(405);
  expect((await reported()).reports).toBe(before.reports);

  const statuses = [];
  for (let nth = 0; nth < 6; nth += 1) statuses.push((await send({ quote: `w${nth}` })).status());
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  const flood = await send({ quote: "kept as typed" });
  expect(Number(flood.headers()["retry-after"])).toBeGreaterThan(500);
  expect(flood.headers()["content-security-policy"]).toContain("script-src 'self'");
  expect(flood.headers()["set-cookie"]).toBeUndefined();
  expect(await flood.text()).toContain("kept as typed</textarea>");
  expect((await send({ quote: "w0" })).status()).toBe(303);
});

test("by touch a button appears beside selected words", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(method);
  const button = page.getByRole("button", { name: "Report a mistake in these words" });
  await expect(button).toBeHidden();
  const quote = await select(page);
  await button.tap();
  await expect(page.getByRole("dialog").getByLabel("Words with the mistake")).toHaveValue(quote);
});
