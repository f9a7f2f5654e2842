import { describe, expect, test } from "vitest";
import { boundedForm } from "@/lib/forms/bounded-form";

const sent = (...fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return [...boundedForm(form).keys()];
};
const intent = (asked: unknown): [string, string] => ["__intent__", JSON.stringify(asked)];

describe("a form is taken only as far as a page of ours would send it", () => {
  test("plain fields and rows of a list", () => {
    expect(sent(["publicText", "x"], ["evidence[3].title", "y"])).toHaveLength(2);
    expect(sent(intent({ type: "insert", payload: { name: "evidence" } }))).toHaveLength(1);
    expect(sent(intent({ type: "remove", payload: { name: "evidence", index: 2 } }))).toHaveLength(
      1,
    );
  });

  test.each<[string, string]>([
    ["evidence[20000000].title", "x"],
    ["evidence[1e9]", "x"],
    ["a".repeat(101), "x"],
    ["__intent__", "{bad"],
    ["__intent__", JSON.stringify({ type: "insert", payload: { name: "a" } }).padEnd(201)],
    intent({ type: "insert", payload: { name: "evidence[20000000]" } }),
    intent({ type: "insert", payload: { name: "evidence", index: 1e9 } }),
    intent({ type: "update", payload: { name: "claim", value: "done" } }),
  ])("%s = %s is left out", (name, value) => {
    expect(sent([name, value])).toEqual([]);
  });

  test("more fields than any form has", () => {
    expect(
      sent(...Array.from({ length: 5000 }, (_, n): [string, string] => [`f${n}`, ""])),
    ).toHaveLength(300);
  });

  test("a NUL, which Postgres cannot store, is taken out and the rest kept", () => {
    const form = new FormData();
    form.append("publicText", "a\0b");
    expect(boundedForm(form).get("publicText")).toBe("ab");
  });
});
