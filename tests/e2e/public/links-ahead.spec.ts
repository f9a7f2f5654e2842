import { expect, test } from "@playwright/test";

test("a page that a reader points at is fetched ahead; files and the staff side never are", async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page);
  const ahead: string[] = [];
  let mayBe: string[] = [];
  browser.on("Preload.prefetchStatusUpdated", ({ status, prefetchUrl }) => {
    if (status === "Ready") ahead.push(new URL(prefetchUrl).pathname);
  });
  browser.on("Preload.preloadingAttemptSourcesUpdated", ({ preloadingAttemptSources: sources }) => {
    mayBe = sources.map(({ key }) => new URL(key.url).pathname);
  });
  await browser.send("Preload.enable");

  await page.goto("/en/by-kz-2009-2016/milestones");
  const link = page.locator(".row__title a").first();
  await link.hover();
  await expect.poll(() => ahead).toEqual([await link.getAttribute("href")]);

  const there = await page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).pathname));
  const never = there.filter((path) => /\.[a-z]+$|\/sign-in$/.test(path));
  expect(never.length).toBeGreaterThan(5);
  expect(mayBe.length).toBeGreaterThan(25);
  for (const path of never) expect(mayBe).not.toContain(path);
});
