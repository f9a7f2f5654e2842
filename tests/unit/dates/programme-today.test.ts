import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  dayChangedAt,
  dayOn,
  keepZones,
  programmeToday,
  sideToday,
} from "@/lib/dates/programme-today";

const asked = process.env.PROGRAMME_TODAY;
const utc = { programme: "UTC", sides: {} };
const ours = { programme: "Asia/Almaty", sides: { BY: "Europe/Minsk", KZ: "Asia/Almaty" } };
/** Half past midnight on 1 December in Almaty and Astana, half past ten in the evening before in Minsk. */
const night = new Date("2026-11-30T19:30:00Z");

beforeAll(() => {
  process.env.PROGRAMME_TODAY = "";
  keepZones(ours);
});
afterAll(() => {
  process.env.PROGRAMME_TODAY = asked;
  keepZones(utc);
});

describe("today", () => {
  test("is the day of the programme's zone, and each side has its own", () => {
    expect(programmeToday(night)).toBe("2026-12-01");
    expect(sideToday("KZ", night)).toBe("2026-12-01");
    expect(sideToday("BY", night)).toBe("2026-11-30");
  });

  test("has not come everywhere at once; a past day is over everywhere", () => {
    expect(dayOn("BY", "2026-12-01", night)).toBe("2026-11-30");
    expect(dayOn("KZ", "2026-12-01", night)).toBe("2026-12-01");
    expect(dayOn("BY", "2026-11-30", night)).toBe("2026-11-30");
    expect(dayOn("BY", "2026-12-01", new Date("2026-11-30T21:00:00Z"))).toBe("2026-12-01");
  });

  test("a side that is ahead of the programme does not hurry it", () => {
    keepZones({ programme: "Europe/Minsk", sides: { KZ: "Asia/Almaty" } });
    expect(programmeToday(night)).toBe("2026-11-30");
    expect(dayOn("KZ", "2026-11-30", night)).toBe("2026-11-30");
    keepZones(ours);
  });

  test("came at midnight of the programme or of a side, whichever was last, also where clocks are put forward", () => {
    const cameAt = (now: string) => dayChangedAt(new Date(now))?.toISOString();
    expect(cameAt("2026-11-30T20:59:59.999Z")).toBe("2026-11-30T19:00:00.000Z");
    expect(cameAt("2026-11-30T21:00:00.000Z")).toBe("2026-11-30T21:00:00.000Z");
    expect(cameAt("2026-12-01T18:59:59.999Z")).toBe("2026-11-30T21:00:00.000Z");
    // Minsk put its clocks forward at two in the morning.
    expect(cameAt("2010-03-28T15:00:00Z")).toBe("2010-03-27T22:00:00.000Z");
  });

  test("PROGRAMME_TODAY is the day of all", () => {
    process.env.PROGRAMME_TODAY = "2012-06-01";
    for (const today of [programmeToday(night), sideToday("BY", night)])
      expect(today).toBe("2012-06-01");
    process.env.PROGRAMME_TODAY = "";
  });

  test("a zone that Node does not know is refused", () => {
    expect(() => keepZones({ programme: "Asia/Nowhere", sides: {} })).toThrow(RangeError);
    expect(programmeToday(night)).toBe("2026-12-01");
  });
});
