import { expect, test } from "@playwright/test";

const home = "/en/by-kz-2009-2016";
const sections = [
  "",
  "/milestones",
  "/milestones/2012-2013/5.1",
  "/timeline",
  "/bodies",
  "/bodies/by-mtz",
  "/plans/2012-2013",
  "/areas/industry",
  "/sides/by",
  "/indicators",
  "/indicators/trade",
  "/plants",
  "/agreements",
  "/meetings",
  "/reports",
  "/changes",
  "/search",
  "/about",
  "/proof",
];

const nasty = [
  "asOf=0000-00-00&page=-1&after=%00x",
  "q=%27%3B%20drop%20table--&kind=x&view=x&group=x&sort=--x&term=9999-q9&reporting=x",
  "from=2013&to=2009&area=../../etc&plan=%F0%9F%9A%80&flow=x&stage=x&place=%25&since=2030-13-01",
  "entry=1e99&sha256=zz&side=RU&body=__proto__&standing=constructor&asOf=2010-02-30",
  `q=${"%D2%9A".repeat(400)}&after=${"a".repeat(900)}`,
  "asOf[]=2011-01-01&q[]=a&q[b]=c&plan=a&plan=b",
];

test("whatever stands in the search of an address, a page or a file comes, never a fault", async ({
  request,
}) => {
  for (const section of sections)
    for (const search of nasty) {
      const page = await request.get(`${home}${section}?${search}`);
      expect(page.status(), `${section}?${search}`).toBe(200);
    }
  for (const file of [
    "/milestones.csv",
    "/milestones.xlsx",
    "/plants.json",
    "/search.csv",
    "/changes.atom",
    "/timeline.ics",
    "/milestones/2012-2013/5.1.ics",
  ])
    for (const search of nasty) {
      const answer = await request.get(`${home}${file}?${search}`);
      // A calendar of a plan that is none is none.
      expect([200, 404], `${file}?${search}`).toContain(answer.status());
    }
});

test("what is no page and no file is 404, by any name", async ({ request }) => {
  for (const path of [
    "/bodies/no-such-body",
    "/plans/1999",
    "/areas/defence",
    "/sides/ru",
    "/indicators/__proto__",
    "/meetings/constructor",
    "/milestones/2012-2013/12.1",
    "/milestones/2012-2013/12.1.ics",
    "/areas/defence.atom",
    "/nothing.csv",
    "/constructor.json",
    "/reports/00000000-0000-4000-8000-000000000000",
  ])
    expect((await request.get(home + path)).status(), path).toBe(404);
});

test("walked by keyboard: each stop is seen, none holds the reader, and the page ends", async ({
  page,
}) => {
  for (const section of ["/milestones", "/milestones/2012-2013/5.1", "/timeline", "/plants"]) {
    await page.goto(home + section);
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText("Skip to the content");
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    let stops = 0;
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.hasAttribute("data-walked"))
          return null;
        focused.setAttribute("data-walked", "");
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        // Drawings are outlined by their own lines, in the same colour.
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "var(--focus)";
        const colour = getComputedStyle(probe).color;
        probe.remove();
        const isDrawn = [...focused.querySelectorAll("*")].some(
          (part) => getComputedStyle(part).stroke === colour,
        );
        const { width, height, top, bottom } = focused.getBoundingClientRect();
        return {
          name: `${focused.tagName} ${focused.getAttribute("href") ?? focused.id} ${focused.textContent}`,
          isMarked: isDrawn || (outlineStyle !== "none" && outlineWidth !== "0px"),
          isSeen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
        };
      });
      if (!stop) break;
      expect(stop, `${section}: ${stop.name}`).toMatchObject({ isMarked: true, isSeen: true });
      stops += 1;
    }
    expect(stops, section).toBeGreaterThan(5);
  }
});

test("without a connection the page says so, and its links stay", async ({ page, context }) => {
  await page.goto(`${home}/milestones`);
  await context.setOffline(true);
  await expect(page.getByText("There is no connection.")).toBeVisible();
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page).toHaveURL(`${home}/milestones`);
  await context.setOffline(false);
  await expect(page.getByText("There is no connection.")).toBeHidden();
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page).toHaveURL(`${home}/timeline`);
});

test("letters twice as large fit a narrow page", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const section of sections) {
    await page.goto(home.replace("/en", "/ru") + section);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "212.5%"));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, section).toBeLessThanOrEqual(0);
  }
});
