import { expect } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";
import { test } from "@/tests/setup/e2e-test";
import { pageAs, type Who } from "@/tests/setup/sign-in-as";

const own: [Who, string[]][] = [
  ["executor.by", ["/desk", "/desk/by-kz-2009-2016/2012-2013/2.9", "/admin/history"]],
  ["executor.kz", ["/desk/by-kz-2009-2016/2012-2013/2.9"]],
  [
    "coordinator.by",
    [
      "/review",
      "/admin/history",
      "/review/milestones/by-kz-2009-2016/2012-2013/5.1",
      "/review/decisions",
      "/review/decisions/new?kind=add&plan=by-kz-2009-2016/2012-2013",
    ],
  ],
  [
    "secretariat",
    [
      "/review",
      "/admin/rounds",
      "/admin/plans",
      "/admin/plans/by-kz-2009-2016/2012-2013",
      "/admin/meetings",
      "/admin/meetings/session-8",
      "/admin/texts",
      "/review?asOf=2012-01-01",
    ],
  ],
  [
    "administrator",
    [
      "/admin",
      "/review",
      "/admin/bodies",
      "/admin/bodies/by-industry",
      "/admin/settings",
      "/admin/security",
      "/admin/security?network=x&from=2031-01-01&to=2030-01-01",
    ],
  ],
  ["auditor", ["/admin/history", "/review"]],
];

for (const [who, paths] of own)
  test(`the pages of ${who} in four languages: no violation of axe, no scroll at 320 px`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const page = await pageAs(browser, who);
    for (const [nth, language] of ["en", "ru", "be", "kk"].entries())
      for (const [index, path] of paths.entries()) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`/${language}${path}`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        // The markup is one in all languages: each page is examined in one of them, in turn.
        if ((index + nth) % 4 === 0) await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 800 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${language}${path}`).toBeLessThanOrEqual(320);
      }
  });

test("a staff page runs under its nonce, and nothing is refused by its policy", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by");
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const answer = await page.goto("/en/desk/by-kz-2009-2016/2012-2013/2.9");
  expect(answer?.headers()["content-security-policy"]).toMatch(/script-src 'nonce-[\w+/=]{20,}'/);
  await page.getByRole("button", { name: "Add a document" }).click();
  await expect(page.getByLabel("Title")).toHaveCount(2);
  expect(complaints).toEqual([]);
});
