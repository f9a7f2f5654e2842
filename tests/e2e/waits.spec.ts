import { expect } from "@playwright/test";
import postgres from "postgres";
import { traces } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { pageAs } from "@/tests/setup/sign-in-as";

/** Does `work` while somebody else holds a lock in the site's database. */
async function whileHeld(lock: string, work: () => Promise<void>): Promise<void> {
  const holder = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  try {
    await holder.begin(async (sql) => {
      await sql.unsafe(lock);
      await work();
    });
  } finally {
    await holder.end();
  }
}

test("fifteen readers behind a locked table: all are told soon, and nobody else waits", async ({
  baseURL,
}) => {
  const asked = async (path: string) => {
    const started = performance.now();
    const { status } = await fetch(baseURL + path);
    return { status, ms: performance.now() - started };
  };
  const list = "/en/by-kz-2009-2016/meetings";
  expect((await asked(list)).status).toBe(200);
  await whileHeld("lock table meetings in access exclusive mode", async () => {
    // A day each, so that none of them is answered from what is kept.
    const readers = Array.from({ length: 15 }, (_, day) =>
      asked(`${list}?asOf=2012-04-${10 + day}`),
    );
    const ready = await asked("/readyz");
    expect(ready.status).toBe(200);
    expect(ready.ms).toBeLessThan(3_000);
    for (const { status, ms } of await Promise.all(readers)) {
      expect(status).toBe(503);
      // Three seconds, and what it takes to draw fifteen pages on a busy machine.
      expect(ms).toBeLessThan(6_000);
    }
  });
  expect((await asked(`${list}?asOf=2012-04-10`)).status).toBe(200);
});

test("a verb that waits in vain says so in its form, and keeps what was typed", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto("/en/desk/by-kz-2009-2016/2012-2013/2.9");
  await page.getByLabel("What the public will read").fill("Kept while the database is busy.");
  const before = await traces();
  await whileHeld("select from history_head for update", async () => {
    await page.getByRole("button", { name: "Save draft" }).filter({ visible: true }).click();
    await expect(page.locator(".error-summary")).toContainText("The database cannot be reached", {
      timeout: 15_000,
    });
  });
  await expect(page.getByLabel("What the public will read")).toHaveValue(
    "Kept while the database is busy.",
  );
  expect(await traces()).toEqual(before);
});

test("a refusal that cannot be written down is a database that is away, on a page and in a form", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto("/en/desk/by-kz-2009-2016/2012-2013/2.9");
  await page.getByLabel("What the public will read").fill("Kept while nothing can be noted.");
  await page
    .locator('form#update input[name="milestoneId"]')
    .evaluate((input: HTMLInputElement) => (input.value = "00000000-0000-4000-8000-00000000abcd"));
  const before = await traces();
  await whileHeld("lock table security_events in exclusive mode", async () => {
    expect((await page.request.get("/en/review")).status()).toBe(503);
    await page.getByRole("button", { name: "Save draft" }).filter({ visible: true }).click();
    await expect(page.locator(".error-summary")).toContainText("The database cannot be reached", {
      timeout: 15_000,
    });
  });
  await expect(page.getByLabel("What the public will read")).toHaveValue(
    "Kept while nothing can be noted.",
  );
  expect(await traces()).toEqual(before);
});
