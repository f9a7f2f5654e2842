import { expect, type Page, test } from "@playwright/test";

const address = "/desk/by-kz-2009-2016/2012-2013/2.9?body=by-industry";

async function signIn(page: Page, who: string, password = process.env.E2E_PASSWORD ?? "") {
  await page.locator("#address").fill(`${who}@demo.example`);
  await page.locator("#password").fill(password);
  await page.locator("form button.button").click();
}

test("who was led to the sign-in comes back to the very page, also after changing the language", async ({
  page,
}) => {
  await page.goto(`/en${address}`);
  await expect(page).toHaveURL(`/en/sign-in?to=${encodeURIComponent(address)}`);
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Вход");
  await signIn(page, "executor.by");
  await expect(page).toHaveURL(`/ru${address}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en${address}`);
});

for (const to of ["https://evil.example/", "//evil.example/desk", "/desk/../../en", "/en/desk"])
  test(`a sign-in does not lead to ${to}`, async ({ page, baseURL }) => {
    await page.goto(`/en/sign-in?to=${encodeURIComponent(to)}`);
    await signIn(page, "executor.by");
    await expect(page).toHaveURL(`${baseURL}/en/desk`);
  });

test("an unknown address and a known one with a wrong password are told the same", async ({
  page,
}) => {
  const told = async (who: string) => {
    await page.goto("/en/sign-in");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await signIn(page, who, "not the password at all");
    const status = (await answered).status();
    await expect(page.locator("#address")).toHaveValue(`${who}@demo.example`);
    return [status, await page.locator(".error-summary").innerText()];
  };
  const known = await told("auditor");
  expect(known[0]).toBe(401);
  expect(await told("nobody.at.all")).toEqual(known);
});

test("a new sign-in over an open session ends the old one at once, and only our cookie is set", async ({
  page,
  context,
  request,
}) => {
  await page.goto("/en/sign-in");
  const other = await context.newPage();
  await other.goto("/en/sign-in");
  await signIn(other, "executor.by");
  await expect(other).toHaveURL("/en/desk");
  const [before] = await context.cookies();
  const isOpen = async (value: string) =>
    (
      await request.get("/en/desk", { maxRedirects: 0, headers: { cookie: `tracker=${value}` } })
    ).status() === 200;
  expect(await isOpen(before!.value)).toBe(true);

  await signIn(page, "executor.kz");
  await expect(page).toHaveURL("/en/desk");
  const after = await context.cookies();
  expect(after.map(({ name }) => name)).toEqual(["tracker"]);
  expect(await isOpen(before!.value)).toBe(false);
  expect(await isOpen(after[0]!.value)).toBe(true);
});

test("the addresses of next-auth are as unknown as any other, whatever the method, and set no cookie", async ({
  request,
}) => {
  for (const [method, path] of [
    ["GET", "/callback/credentials"],
    ["POST", "/callback/credentials"],
    ["POST", "/_log"],
    ["GET", "/session"],
    ["GET", "/csrf"],
    ["GET", "/signin"],
    ["POST", "/signout"],
    ["DELETE", "/x/y/z"],
    ["GET", ""],
  ] as const) {
    const answer = await request.fetch(`/api/auth${path}`, {
      method,
      maxRedirects: 0,
      headers: { cookie: "tracker=x; next-auth.session-token=x" },
    });
    expect(answer.status(), `${method} ${path}`).toBe(404);
    expect(answer.headers()["set-cookie"], `${method} ${path}`).toBeUndefined();
  }
});

for (const [who, home] of [
  ["executor.kz", "/en/desk"],
  ["coordinator.kz", "/en/review"],
  ["secretariat", "/en/review"],
  ["administrator", "/en/admin"],
  ["auditor", "/en/admin/history"],
])
  test(`${who} is at home at ${home}`, async ({ page }) => {
    await page.goto("/en/sign-in");
    await signIn(page, who!);
    await expect(page).toHaveURL(home!);
    await page.goto("/en/sign-in");
    await expect(page).toHaveURL(home!);
  });
