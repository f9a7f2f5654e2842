import { assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts } from "@/lib/labels/compare-texts";

const bare = (text: string) => text.replaceAll(/\s/g, "");
const text = oneof(
  string({ unit: constantFrom("a", "b", " ", "\n", ".", "я", "🚜"), maxLength: 60 }),
  string({ unit: "binary", maxLength: 60 }),
);

/** Marks a text as the page does, in brackets. */
function marked(before: string, after: string): string {
  let [from, to] = [0, 0];
  return compareTexts(before, after)
    .map(([stayBefore, stayAfter, go, come]) => {
      const stay = after.slice(to, (to += stayAfter));
      const gone = before.slice((from += stayBefore), (from += go));
      const came = after.slice(to, (to += come));
      return stay + (gone && `[-${gone}-]`) + (came && `[+${came}+]`);
    })
    .join("");
}

/** Thread time, which a busy machine does not change much, in milliseconds. */
function timed<T>(work: () => T): [T, number] {
  const start = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(start);
  return [done, (user + system) / 1000];
}

describe("two texts held against each other", () => {
  test("every character of both is told once, and what stays is the same but for white space", () => {
    assert(
      property(text, text, (before, after) => {
        let [from, to] = [0, 0];
        for (const [stayBefore, stayAfter, go, come] of compareTexts(before, after)) {
          expect(bare(before.slice(from, from + stayBefore))).toBe(
            bare(after.slice(to, to + stayAfter)),
          );
          from += stayBefore + go;
          to += stayAfter + come;
        }
        expect([from, to]).toEqual([before.length, after.length]);
      }),
    );
  });

  test.each([
    ["Two lines run.", "Two lines run.", "Two lines run."],
    ["Two lines run.", "Three lines run.", "[-Two -][+Three +]lines run."],
    ["Two lines run.", "Two lines run. A third follows.", "Two lines run. [+A third follows.+]"],
    ["", "New.", "[+New.+]"],
    ["Old.", "", "[-Old.-]"],
    ["", "", ""],
  ])("%j and %j", (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test("a text with too much that is new in it is marked line by line", () => {
    const lines = Array.from({ length: 40 }, (_, nth) => `${`w${nth} `.repeat(40)}.`);
    const others = lines.map((line, nth) => (nth % 2 ? line : line.replaceAll("w", "v")));
    const told = marked(lines.join("\n"), others.join("\n"));
    expect(told.match(/\[-/g)).toHaveLength(20);
    expect(told).toContain(`+]${lines[1]}\n`);
  });

  test("two texts of 8,000 unlike or shuffled characters take no time to speak of", () => {
    const signs = (step: number) =>
      Array.from({ length: 8000 }, (_, nth) =>
        String.fromCharCode(0x2200 + ((nth * nth * step) % 251)),
      ).join("");
    for (const [one, other] of [
      [signs(1), signs(7).toUpperCase()],
      ["∀".repeat(8000), "∃".repeat(8000)],
      [signs(3), Array.from(signs(3)).toReversed().join("")],
      [signs(3).split("").join("\n"), Array.from(signs(3)).toReversed().join("\n")],
    ] as const) {
      const [runs, ms] = timed(() => compareTexts(one, other));
      expect(runs).toEqual(compareTexts(one, other));
      expect(ms).toBeLessThan(400);
    }
  });
});
