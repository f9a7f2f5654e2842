import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const lib = join(process.cwd(), "lib");

/** Verbs of the person at the machine: no actor is signed in, so there is nobody to ask about. */
const operatorCommands = ["people/add-person.ts", "programmes/load-road-map.ts"];
/** Verbs of everybody: a line of the history for each would let strangers make it longer for ever. */
const unrecorded = ["mistakes/report-mistake.ts"];

const files = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(lib, file), "utf8") }));
const verbs = files.filter(({ source }) => /\btransaction\(/.test(source));

describe("every verb asks and records", () => {
  test.each(verbs)("$file", ({ file, source }) => {
    const records =
      /\b(recordEvent|takeStep|takeDecisionStep|noteDecisionStep)\(tx, (actor|null),/.test(source);
    expect(records).toBe(!unrecorded.includes(file));
    const asks = /\b(authorize|writeWords)\((tx, )?actor,/.test(source);
    expect(asks).toBe(!operatorCommands.includes(file));
  });

  test("the helpers that ask and record for them do", () => {
    const source = (name: string) => files.find(({ file }) => file === name)?.source;
    expect(source("updates/write-words.ts")).toMatch(/\bauthorize\(actor, "update\.draft"/);
    expect(source("updates/take-step.ts")).toMatch(/\bauthorize\(actor, `update/);
    expect(source("updates/take-step.ts")).toMatch(/\brecordEvent\(tx, actor,/);
    expect(source("decisions/take-decision-step.ts")).toMatch(/\bauthorize\(actor, `decision/);
    expect(source("decisions/take-decision-step.ts")).toMatch(/\brecordEvent\(tx, actor,/);
  });

  test("the verbs of an update are all here", () => {
    const names = verbs.map(({ file }) => file).filter((file) => file.startsWith("updates/"));
    expect(names.sort()).toEqual([
      "updates/clear-update.ts",
      "updates/countersign-update.ts",
      "updates/publish-update.ts",
      "updates/retract-update.ts",
      "updates/return-update.ts",
      "updates/save-draft.ts",
      "updates/submit-update.ts",
      "updates/withdraw-update.ts",
    ]);
  });

  test("nothing else in lib changes rows, but accounts of sign-in and the security log", () => {
    const writers = files
      .filter(({ source }) => /\b(db|tx)\s*\.(insert|update|delete)\(/.test(source))
      .map(({ file }) => file)
      .filter((file) => !verbs.some((verb) => verb.file === file));
    expect(writers.sort()).toEqual([
      "access/record-security-event.ts",
      "access/sessions.ts",
      "access/sign-in-delay.ts",
      "decisions/apply-decision.ts",
      "decisions/apply-successions.ts",
      "decisions/insert-milestone.ts",
      "decisions/take-decision-step.ts",
      "reports/freeze-report.ts",
      "rounds/list-obligations.ts",
      "updates/take-step.ts",
      "updates/write-words.ts",
    ]);
  });
});
