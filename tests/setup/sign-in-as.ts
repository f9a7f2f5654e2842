import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

const staffAddresses = {
  "executor.by": "executor.by@demo.example",
  "executor.kz": "executor.kz@demo.example",
  "coordinator.by": "coordinator.by@demo.example",
  "coordinator.kz": "coordinator.kz@demo.example",
  secretariat: "secretariat@demo.example",
  administrator: "administrator@demo.example",
  auditor: "auditor@demo.example",
} as const;
export type Who = keyof typeof staffAddresses;

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
const signedIn = new Map<Who, Cookies>();

async function signInAt(page: Page, who: Who): Promise<void> {
  await page.getByLabel("Mail address").fill(staffAddresses[who]);
  await page.getByLabel("Password").fill(process.env.E2E_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** A page of somebody who has signed in; each person signs in once for all tests of a file. */
export async function pageAs(
  browser: Browser,
  who: Who,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const cookies = signedIn.get(who);
  if (cookies) await context.addCookies(cookies);
  else {
    await page.goto("/en/sign-in");
    await signInAt(page, who);
    signedIn.set(who, await context.cookies());
  }
  return page;
}
