import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarOf } from "@/lib/export/calendar";

const long =
  '2012-2013 5.1 Ә, б; в \\ : "г" — Қазақстан Республикасының Индустрия және жаңа технологиялар министрлігі 😀😀😀 Беларусь';

const file = calendarOf({
  name: "Мерзімдер",
  language: "kk",
  events: [
    {
      id: "p.2012-2013.5.1",
      on: "2012-12-31",
      summary: `${long}\u0007`,
      description: `${long}\n${long.repeat(3)}`,
      address: "https://tracker.example/kk/p/milestones/2012-2013/5.1?asOf=2012-06-01",
      sequence: 2,
      changedOn: "2012-03-01",
    },
  ],
});
const calendar = new ICAL.Component(ICAL.parse(file));
const [component] = calendar.getAllSubcomponents("vevent");
const event = new ICAL.Event(component);

test("says what it is: version, maker, name, when to ask again; no method, no time zone", () => {
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toBe("-//cooperation-tracker//deadlines//KK");
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Мерзімдер");
  expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT12H");
  expect(file).not.toMatch(/^(?:METHOD|BEGIN:VTIMEZONE|X-WR-TIMEZONE)|TZID/m);
});

test("an event is the whole local day and no other, wherever the server runs", () => {
  expect(file).toContain("DTSTART;VALUE=DATE:20121231\r\nDTEND;VALUE=DATE:20130101\r\n");
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe("2012-12-31");
  expect(event.endDate.toString()).toBe("2013-01-01");
});

test("a move keeps the event and raises its sequence", () => {
  expect(event.uid).toBe("p.2012-2013.5.1@cooperation-tracker");
  expect(event.sequence).toBe(2);
  expect(String(component!.getFirstPropertyValue("last-modified"))).toBe("2012-03-01T00:00:00Z");
  expect(String(component!.getFirstPropertyValue("dtstamp"))).toBe("2012-03-01T00:00:00Z");
});

test("texts come back whole through escaping and folding, controls left out", () => {
  expect(event.summary).toBe(long);
  expect(event.description).toBe(`${long}\n${long.repeat(3)}`);
  expect(String(component!.getFirstPropertyValue("url"))).toContain("5.1?asOf=2012-06-01");
});

test("no line is longer than 75 bytes, none breaks a character, all end in CRLF", () => {
  const lines = file.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/^ ?[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  }
});

describe("whatever a text holds", () => {
  const hostile = [
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
    "a\rBEGIN:VEVENT\rUID:evil",
    "a\u2028BEGIN:VEVENT\u2029UID:evil",
    "a\u0085BEGIN:VEVENT\vUID:evil\fEND:VCALENDAR",
    'a;b,c\\d\\nE:"f"\\',
    `${"x".repeat(61)}😀`,
    `${"x".repeat(63)}😀${"ә".repeat(40)}`,
    "\u0000\u0007a\u001B[0m\u007F\u009F",
    "",
  ];
  // The names of the calendar are texts (RFC 7986, 5.1), which this reader does not know.
  const { property } = ICAL.design.icalendar;
  Object.assign(property, {
    name: { defaultType: "text" },
    "x-wr-calname": { defaultType: "text" },
  });
  /** Line ends come back as plain ones, other controls not at all. */
  const kept = (said: string) =>
    said
      .replaceAll("\r\n", "\n")
      .replaceAll(/[\v\f\r\u0085\u2028\u2029]/g, "\n")
      .replaceAll(/(?!\n)\p{Cc}/gu, "");

  test.each(hostile)(
    "there are as many events as there are, and each value comes back: %j",
    (said) => {
      const made = calendarOf({
        name: said,
        language: "en",
        events: [1, 2].map((number) => ({
          id: `${number}${said}`,
          on: "2012-12-31",
          summary: said,
          description: `${said}\n${said}`,
          address: `https://tracker.example/en/p?q=${said}`,
          sequence: 1,
          changedOn: "2012-03-01",
        })),
      });
      const read = new ICAL.Component(ICAL.parse(made));
      for (const name of ["name", "x-wr-calname"])
        expect(read.getFirstPropertyValue(name) ?? "").toBe(kept(said));
      const events = read.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      expect(events.map(({ uid }) => uid)).toEqual(
        [1, 2].map((number) => `${number}${kept(said)}@cooperation-tracker`),
      );
      for (const {
        summary,
        description,
        component: { jCal },
      } of events) {
        expect(summary).toBe(kept(said));
        expect(description).toBe(`${kept(said)}\n${kept(said)}`);
        expect(JSON.stringify(jCal)).toContain('"https://tracker.example/en/p?q=');
      }
      // A reader that ends lines wherever Unicode does finds the same lines.
      const lines = made.trimEnd().split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
      expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
      for (const line of lines) {
        expect(line).toMatch(/^(?: |[A-Z-]+(?:;VALUE=[A-Z]+)?:)\P{Cc}*$/u);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    },
  );
});
