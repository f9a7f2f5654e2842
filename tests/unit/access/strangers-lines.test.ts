import { expect, test } from "vitest";
import { strangersLines } from "@/lib/access/strangers-lines";

test("strangers fill the security log with 600 lines at once and one a second, and the rest is counted", () => {
  let now = 0;
  const lines = strangersLines(() => now);
  const inADay = { kept: 0, leftOut: 0, told: 0 };
  // Ten tries a second, the whole day.
  for (; now < 24 * 60 * 60 * 1000; now += 100) {
    const told = lines.take();
    if (told === null) inADay.leftOut += 1;
    else {
      inADay.kept += 1;
      inADay.told += told;
    }
  }
  expect(inADay.kept).toBeLessThanOrEqual(24 * 60 * 60 + 600);
  expect(inADay.kept).toBeGreaterThanOrEqual(24 * 60 * 60);
  expect(inADay.kept + inADay.leftOut).toBe(24 * 60 * 60 * 10);
  expect(inADay.leftOut - inADay.told).toBeLessThan(20);
});

test("a quiet hour gives no more room than there was", () => {
  let now = 0;
  const lines = strangersLines(() => now);
  now = 60 * 60 * 1000;
  for (let n = 0; n < 600; n += 1) expect(lines.take()).toBe(0);
  expect(lines.take()).toBeNull();
  now += 999;
  expect(lines.take()).toBeNull();
  now += 1;
  expect(lines.take()).toBe(2);
});
