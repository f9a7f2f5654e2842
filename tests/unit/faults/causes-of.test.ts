import { expect, it } from "vitest";
import { causesOf } from "@/lib/faults/causes-of";

/** Whatever a message may repeat of what was sent or stored. */
const word = "s3cret of a ministry";

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (fault) {
    return fault;
  }
}

const postgres = (message: string, more: object = {}) =>
  Object.assign(new Error(message), { name: "PostgresError", ...more });

it("tells the whole chain, the outermost first, with codes and where each was thrown", () => {
  const root = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const told = causesOf(new Error("A query failed.", { cause: root }));
  expect(told.map(({ name, code, message }) => [name, code, message])).toEqual([
    ["Error", undefined, "A query failed."],
    ["Error", "ECONNREFUSED", "connect ECONNREFUSED"],
  ]);
  expect(told[0]?.at[0]).toContain("causes-of.test.ts");
});

it("names table, column and constraint of a fault of Postgres", () => {
  const fault = postgres('duplicate key value violates unique constraint "people_address"', {
    code: "23505",
    detail: `Key (address)=(${word}) already exists.`,
    table_name: "people",
    constraint_name: "people_address",
  });
  expect(causesOf(fault)).toMatchObject([
    { name: "PostgresError", code: "23505", table: "people", constraint: "people_address" },
  ]);
});

it.each([
  ["Postgres", postgres(`invalid input syntax for type integer: "${word}"`, { detail: word })],
  ["Postgres, a mark in the value", postgres(`invalid input: "a "quoted" ${word}" here`)],
  ["JSON", thrownBy(() => JSON.parse(`{"a": ${word}`))],
  ["JSON on several lines", thrownBy(() => JSON.parse(`{\n"a":\n at x (${word}`))],
  ["the parser of addresses", thrownBy(() => new URL(`nowhere/${word}`))],
  ["a thrown text", word],
  ["a thrown object", { message: word }],
  [
    "a name and a code",
    Object.assign(new Error("x"), { name: word, code: word, table_name: word }),
  ],
  ["a message that looks like a call", new Error(`x "\n    at ${word} (file.ts:1:1)"`)],
])("repeats nothing that was sent or stored: %s", (_, fault) => {
  expect(JSON.stringify(causesOf(new Error("outer", { cause: fault })))).not.toContain("s3cret");
});

it("ends where a fault names itself as its cause", () => {
  const fault = new Error("round");
  fault.cause = fault;
  expect(causesOf(fault).length).toBeLessThan(10);
});
