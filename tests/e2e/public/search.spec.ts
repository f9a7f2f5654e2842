import { expect, test } from "@playwright/test";

const programme = "by-kz-2009-2016";

test("the search of the masthead finds in any spelling, marks the words and keeps the day", async ({
  page,
}) => {
  await page.goto(`/en/${programme}?asOf=2012-04-01`);
  await page.getByLabel("Search the whole site").fill("Қостанай");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?.*asOf=2012-04-01/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\d+ results for “Қостанай”/);
  await expect(page.locator(".hit mark").first()).toHaveText("Kostanay");
  await page.getByRole("navigation", { name: "Kinds of results" }).getByText("Bodies").click();
  await expect(page).toHaveURL(/kind=body/);
  await expect(page.locator(".hit")).toHaveCount(1);
  await expect(page.locator(".hit a").first()).toHaveAttribute(
    "href",
    `/en/${programme}/bodies/kz-akimat-kostanay?asOf=2012-04-01`,
  );
});

test("a slip of the pen, nothing found, and nothing asked each say what they are", async ({
  page,
}) => {
  await page.goto(`/en/${programme}/search?q=tarctor`);
  await expect(page.locator(".notice")).toContainText("Nothing is written exactly as “tarctor”.");
  await page.goto(`/en/${programme}/search?q=zzqqzz`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing was found for “zzqqzz”",
  );
  await page.goto(`/ru/${programme}/search`);
  await page.getByRole("link", { name: "«сборка тракторов»" }).click();
  await expect(page.locator(".hit mark").first()).toBeVisible();
});

test("whatever an address asks is answered with a page", async ({ request }) => {
  for (const search of [
    "q=%00",
    "q=%27%22%5C%25",
    "q=a&q=b&page=-1",
    "kind=none&q=MTZ",
    "q=MTZ&page=1e9",
    `q=${"x".repeat(900)}`,
  ])
    expect([200, 400], search).toContain(
      (await request.get(`/en/${programme}/search?${search}`)).status(),
    );
});
