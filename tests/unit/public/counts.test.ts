import { expect, test } from "vitest";
import { countStandings } from "@/lib/standing/count-standings";
import { headlines } from "@/lib/standing/standing";

test("each of the nine standings is counted, those without a milestone too", () => {
  const counts = countStandings([
    { headline: "done_late" },
    { headline: "overdue" },
    { headline: "done_late" },
  ]);
  expect(counts.map(({ headline }) => headline).sort()).toEqual([...headlines].sort());
  expect(counts.filter(({ count }) => count > 0)).toEqual([
    { headline: "done_late", count: 2 },
    { headline: "overdue", count: 1 },
  ]);
});
