import { expect, test } from "@playwright/test";
import { XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import readExcelFile from "read-excel-file/node";

const home = "/en/by-kz-2009-2016";

/** The files that the head of a page names, as a browser or a feed reader finds them. */
const filesIn = (html: string) =>
  [...html.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)].map(
    ([, type = "", address = ""]) => ({ type, address: address.replaceAll("&amp;", "&") }),
  );

test("each file that a page offers is there, in its format and from the same search and day", async ({
  request,
}) => {
  const offered: string[] = [];
  for (const path of [
    "",
    "/milestones?area=energy&asOf=2012-05-20",
    "/milestones/2012-2013/5.1",
    "/changes?since=2011-10-01",
    "/reports",
  ]) {
    const page = await request.get(home + path);
    for (const { type, address } of filesIn(await page.text())) {
      offered.push(address);
      expect(new URL(address, "https://x").search).toBe(new URL(path, "https://x").search);
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      const { "content-type": sent, "content-disposition": named, ...headers } = answer.headers();
      expect(sent, address).toContain(type);
      expect(named, address).toMatch(/filename="[\w.-]+"; filename\*=UTF-8''/);
      expect(headers["cache-control"]).toBe("no-cache");
      expect(headers["set-cookie"]).toBeUndefined();
      const isFeed = /\.(?:atom|ics)(?:\?|$)/.test(address);
      expect(headers["x-robots-tag"], address).toBe(isFeed ? undefined : "noindex");
      const text = await answer.text();
      expect(text, address).not.toMatch(/\b12\.1\b/);
      if (address.includes(".atom")) expect(XMLValidator.validate(text)).toBe(true);
      if (address.includes(".ics")) expect(ICAL.parse(text)).toContain("vcalendar");
    }
  }
  expect(offered).toHaveLength(16);
});

test("a list is downloaded as it is shown, in each format the same rows", async ({ request }) => {
  const search = "?area=energy&plan=2012-2013";
  const page = await request.get(`${home}/milestones${search}`);
  const codes = [...(await page.text()).matchAll(/href="[^"?]*\/milestones\/2012-2013\/([\d.]+)/g)];
  const shown = [...new Set(codes.map(([, code]) => code!))];
  expect(shown.length).toBeGreaterThan(1);
  const json = (await (await request.get(`${home}/milestones.json${search}`)).json()) as {
    rows: { code: string }[];
  };
  expect(json.rows.map(({ code }) => code)).toEqual(shown);
  const workbook = await request.get(`${home}/milestones.xlsx${search}`);
  const [list, about] = await readExcelFile(await workbook.body());
  expect(list!.data).toHaveLength(1 + shown.length);
  expect(about!.data).toContainEqual([
    "Chosen filters",
    "Plan: Action plan 2012–2013; Area: 4. Energy, oil and petrochemistry",
  ]);
  const csv = await (await request.get(`${home}/milestones.csv${search}`)).text();
  expect(csv.trim().split("\r\n")).toHaveLength(1 + shown.length);
});

test("what is no file is a page or a plain 404, and there is no second door", async ({
  request,
}) => {
  const status = async (path: string) => (await request.get(path)).status();
  expect(await status(`${home}/milestones/2012-2013/5.1`)).toBe(200);
  expect(await status(`${home}/milestones.csv?area=../etc&page=-1&asOf=never`)).toBe(200);
  for (const path of [
    `${home}.csv`,
    `${home}/changes.ics`,
    `${home}/milestones/2012-2013/12.1.atom`,
    `${home}/milestones/2012-2013/77.7.ics`,
    `${home}/milestones.pdf`,
    "/en/none.atom",
    "/en/files/csv/by-kz-2009-2016/milestones",
  ])
    expect(await status(path), path).toBe(404);
  const head = await request.head(`${home}/milestones.xlsx`);
  expect(head.status()).toBe(200);
  expect(await head.body()).toHaveLength(0);
});

test("a file is sent once: who has its version is told so, and an asked-for day is another version", async ({
  request,
}) => {
  for (const path of ["atom", "ics", "csv", "xlsx", "json"].map((end) => `/milestones.${end}`)) {
    const whole = await request.get(home + path);
    const { etag = "", "last-modified": modified = "" } = whole.headers();
    expect(etag, path).toMatch(/^W\/"[\w-]{43}"$/);
    expect(Date.parse(modified), path).toBeLessThanOrEqual(Date.now());
    const head = await request.head(home + path);
    expect(head.headers()).toMatchObject({ etag, "last-modified": modified });
    const known = await request.get(home + path, { headers: { "if-none-match": etag } });
    expect(known.status(), path).toBe(304);
    expect(await known.body()).toHaveLength(0);
    const since = await request.get(home + path, { headers: { "if-modified-since": modified } });
    expect(since.status(), path).toBe(304);
    const past = await request.get(`${home}${path}?asOf=2012-05-20`, {
      headers: { "if-none-match": etag },
    });
    expect(past.status(), path).toBe(200);
  }
});
