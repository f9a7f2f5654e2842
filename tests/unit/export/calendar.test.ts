import ICAL from "ical.js";
import { expect, test } from "vitest";
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
