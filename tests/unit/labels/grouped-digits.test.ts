import { expect, test } from "vitest";
import { groupedDigits } from "@/lib/labels/grouped-digits";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [8000, "8,000", "8\u00a0000"],
  [12_345_678, "12,345,678", "12\u00a0345\u00a0678"],
])("%d is written in groups of three, as each language does", (value, english, others) => {
  expect(groupedDigits(value, "en")).toBe(english);
  for (const language of ["ru", "be", "kk"] as const)
    expect(groupedDigits(value, language)).toBe(others);
});
