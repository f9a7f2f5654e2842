import { test as base } from "@playwright/test";

/**
 * Playwright's test, which also closes whatever a test has opened for other people: one worker keeps one
 * browser for all its files, and a hundred pages left open make each next one slow.
 */
export const test = base.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
