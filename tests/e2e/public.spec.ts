import { expect } from "@playwright/test";
import { expectAccessible } from "@/tests/setup/axe";
import { test } from "@/tests/setup/e2e-test";

const languages = ["en", "ru", "be", "kk"] as const;
const programme = "by-kz-2009-2016";
const milestone = `${programme}/milestones/2012-2013/5.1`;
const pages = [
  "",
  `/${programme}`,
  `/${programme}/milestones`,
  `/${programme}/milestones?view=table`,
  `/${milestone}`,
  `/${programme}/timeline`,
  `/${programme}/bodies`,
  `/${programme}/bodies/kz-industry-new-technologies`,
  `/${programme}/plans/2012-2013`,
  `/${programme}/areas/industry`,
  `/${programme}/sides/kz`,
  `/${programme}/indicators`,
  `/${programme}/indicators/trade`,
  `/${programme}/indicators/corridor-length`,
  `/${programme}/plants`,
  `/${programme}/agreements`,
  `/${programme}/meetings`,
  `/${programme}/meetings/2012-05-talks-minsk`,
  `/${programme}/changes?since=2011-10-01`,
  `/${programme}/reports`,
  `/${programme}/search?q=Kostanay`,
  `/${programme}/method`,
  `/${programme}/about`,
  `/${programme}/proof`,
  "/accessibility",
  "/mistakes?page=/en/by-kz-2009-2016",
  `/${programme}?asOf=2011-12-31`,
  "/sign-in",
  "/nowhere",
];

const headings = {
  en: "Milestones",
  ru: "Пункты дорожной карты",
  be: "Пункты дарожнай карты",
  kk: "Жол картасының тармақтары",
};

/** Beside English, light, each page is examined in one other language, dark; they take turns. */
const inTurn = ["ru", "be", "kk"] as const;

const widest = () => document.documentElement.scrollWidth;
/** How the tables begin of which a part is out of sight. */
const cutTables = () =>
  [...document.querySelectorAll(".table-scroll")]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ textContent }) => textContent.slice(0, 60));

for (const [index, path] of pages.entries())
  test(`${path || "/"} in four languages: its language, no violation of axe, nothing cut at 320 and 1024 px`, async ({
    page,
  }) => {
    for (const language of languages) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: language === "en" ? "light" : "dark" });
      const answer = await page.goto(`/${language}${path}`);
      expect(answer?.status()).toBe(path === "/nowhere" ? 404 : 200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      if (language === "en" || language === inTurn[index % inTurn.length])
        await expectAccessible(page);
      for (const width of [1024, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(widest)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(cutTables), `at ${width} px`).toEqual([]);
      }
    }
  });

for (const language of languages)
  test(`${language} orders the sides its own way`, async ({ page }) => {
    await page.goto(`/${language}/${milestone}`);
    const first = page.locator(".bank").first();
    await expect(first).toHaveClass(language === "kk" ? /bank--kz/ : /bank--by/);
    await page.goto(`/${language}/${programme}/milestones`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headings[language]);
  });

test("the styles, the letters and the script come under names that browsers keep for good", async ({
  page,
}) => {
  const files: [name: string, status: number, kept: string | undefined][] = [];
  page.on("response", (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.startsWith("/own/"))
      files.push([pathname, answer.status(), answer.headers()["cache-control"]]);
  });
  await page.goto("/kk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", /^"Golos Text"/);
  expect(files.map(([name]) => name.replace(/-[A-Z0-9]{8}\./, ".")).sort()).toEqual([
    "/own/GolosText_400Regular.woff2",
    "/own/GolosText_600SemiBold.woff2",
    "/own/enhance.js",
    "/own/site.css",
  ]);
  for (const [name, status, kept] of files) {
    expect(status, name).toBe(200);
    expect(kept, name).toBe("public, max-age=31536000, immutable");
  }
});

test("a public page is a document: no script but our own, no cookie, its policy, 304", async ({
  page,
  request,
}) => {
  const scripts: string[] = [];
  page.on("request", (asked) => {
    if (asked.resourceType() === "script") scripts.push(new URL(asked.url()).pathname);
  });
  for (const path of pages.slice(0, -2)) {
    scripts.length = 0;
    const answer = await page.goto(`/en${path}`);
    expect(scripts, path).toHaveLength(1);
    expect(scripts[0]).toMatch(/^\/own\/enhance-\w+\.js$/);
    const headers = answer?.headers() ?? {};
    expect(headers["content-security-policy"]).toContain(
      "script-src 'self' 'inline-speculation-rules';",
    );
    expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
    expect(headers["set-cookie"]).toBeUndefined();
    const again = await request.get(`/en${path}`, {
      headers: { "if-none-match": headers["etag"] ?? "", "accept-encoding": "br" },
    });
    expect(again.status(), path).toBe(304);
  }
  const payload = await request.get("/en", { headers: { rsc: "1" } });
  expect(payload.status()).toBe(404);
});

test("the list is found, filtered and shared by its address", async ({ page }) => {
  await page.goto(`/en/${programme}/milestones`);
  await page.getByLabel("Words in the title").fill("  TRACTORS ");
  await page.getByRole("button", { name: "Show", exact: true }).last().click();
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(page.getByRole("main")).toContainText("Raise the assembly of tractors");
  await page.goto(`/ru/${programme}/milestones?standing=done&plan=2009-2011`);
  const shown = await page.locator(".row").count();
  expect(shown).toBeGreaterThan(0);
  await expect(page.locator(".row .mark--done")).toHaveCount(shown);
  await page.goto(`/en/${programme}/milestones?q=nothing-like-this`);
  await expect(page.getByText("No milestone fits this choice.")).toBeVisible();
});

test("a choice submits itself, and the address stays free of empty fields", async ({ page }) => {
  await page.goto(`/en/${programme}/milestones`);
  await page.getByLabel("Side").selectOption("KZ");
  await expect(page).toHaveURL(`/en/${programme}/milestones?side=KZ`);
});

test("wrong search parameters are left out, and the page shows", async ({ page }) => {
  const whole = await page.goto(`/en/${programme}/milestones`);
  expect(whole?.status()).toBe(200);
  const all = await page.locator(".lead").innerText();
  for (const search of [
    "plan=../../etc",
    "standing=excellent",
    "page=-4",
    "page=1e9",
    "side=RU",
    "area=%27%20or%201=1",
    "asOf=2012-02-31",
    "asOf=2040-01-01",
    "asOf=yesterday",
    "plan=a&plan=b&q[]=1",
  ]) {
    const answer = await page.goto(`/en/${programme}/milestones?${search}`);
    expect(answer?.status(), search).toBe(200);
    if (!search.startsWith("plan=a")) await expect(page.locator(".lead")).toHaveText(all);
  }
});

test("any past day: what was known then, with a way back", async ({ page }) => {
  await page.goto(`/en/${programme}/milestones?asOf=2011-01-01`);
  await expect(page.getByText("You see what was known on 1 January 2011.")).toBeVisible();
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  await expect(page.getByRole("main")).not.toContainText("2012–2013");
  await page.getByRole("link", { name: "Back to 1 June 2012" }).click();
  await expect(page.getByRole("main")).toContainText("2012–2013");
  await page.goto("/en?asOf=2001-01-01");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "No milestone was listed by 1 January 2001",
  );
  const early = await page.goto(`/en/${milestone}?asOf=2009-01-01`);
  expect(early?.status()).toBe(404);
});

test("another day is chosen from a calendar, or typed where no script runs", async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`/en/${programme}/milestones?side=KZ`);
    await page.getByText("Show another day").click();
    const day = page.getByLabel("Day", { exact: true });
    await expect(day).toHaveJSProperty("type", javaScriptEnabled ? "date" : "text");
    await day.fill("2012-04-01");
    await page.getByRole("button", { name: "Show", exact: true }).first().click();
    await expect(page).toHaveURL(/\?side=KZ&asOf=2012-04-01$/);
    await context.close();
  }
});

test("restricted milestones and what is not there are the same 404", async ({ page }) => {
  const texts: string[] = [];
  for (const path of [
    `${programme}/milestones/2012-2013/12.1`,
    `${programme}/milestones/2012-2013/77.7`,
    `${programme}/milestones/1999/1.1`,
    "no-such-programme/milestones",
    "no-such-programme",
  ]) {
    const answer = await page.goto(`/en/${path}`);
    expect(answer?.status(), path).toBe(404);
    texts.push(await page.getByRole("main").innerText());
  }
  expect(new Set(texts).size).toBe(1);
  const list = await page.request.get(`/en/${programme}/milestones`);
  expect(await list.text()).not.toContain("/12.1");
});

test("the language follows the browser at the root, and stays on the page when changed", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ locale: "kk-KZ" });
  const kazakh = await context.newPage();
  await kazakh.goto("/");
  await expect(kazakh).toHaveURL(/\/kk$/);
  await page.goto(`/en/${programme}/milestones?side=KZ&asOf=2012-01-15`);
  await page.getByRole("link", { name: "Беларуская" }).click();
  await expect(page).toHaveURL(`/be/${programme}/milestones?side=KZ&asOf=2012-01-15`);
});

test("without JavaScript the site is the same", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en/${programme}/milestones`);
  await page.getByLabel("Responsible body").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Show", exact: true }).last().click();
  await expect(page).toHaveURL(/body=[a-z]/);
  await page.locator(".row a").first().click();
  await expect(page.locator(".bridge")).toBeVisible();
});
