import { describe, expect, test } from "vitest";
import { whatIsMissing } from "@/lib/updates/what-is-missing";
import { UpdateWords } from "@/lib/updates/words";

const words = (changes: Partial<UpdateWords> = {}): UpdateWords => ({
  ...UpdateWords.parse({ language: "en" }),
  claim: "in_progress",
  percentDone: 40,
  publicText: "Two lines run.",
  nextSteps: "A third line.",
  ...changes,
});
const document = {
  title: "Act of acceptance",
  number: "12-3",
  issuedOn: "2012-05-14",
  address: "https://example.org/act",
  release: "both" as const,
};
const today = "2012-06-01";

describe("what keeps an update from being submitted", () => {
  test("nothing, when all is there", () => {
    expect(whatIsMissing(words(), today)).toEqual({});
  });

  test("everything that is missing is told at once", () => {
    const empty = UpdateWords.parse({ language: "en" });
    expect(whatIsMissing(empty, today)).toEqual({ claim: ["choose"], publicText: ["required"] });
    expect(
      whatIsMissing(words({ percentDone: undefined, publicText: "", nextSteps: "" }), today),
    ).toEqual({ percentDone: ["required"], publicText: ["required"], nextSteps: ["required"] });
  });

  test("a claim of done needs a document", () => {
    const done = { claim: "done", percentDone: 100, nextSteps: "" } as const;
    expect(whatIsMissing(words(done), today)).toEqual({ "evidence[0].title": ["proof"] });
    expect(whatIsMissing(words({ ...done, evidence: [document] }), today)).toEqual({});
  });

  test.each([
    ["title", { ...document, title: "" }],
    ["number", { ...document, number: "" }],
    ["issuedOn", { ...document, issuedOn: undefined }],
    ["address", { ...document, address: undefined }],
  ])("a document without its %s is no proof", (field, half) => {
    expect(whatIsMissing(words({ evidence: [document, half] }), today)).toEqual({
      [`evidence[1].${field}`]: ["required"],
    });
  });

  test("a document is not of a day to come, a forecast not of a day gone", () => {
    const late = { ...document, issuedOn: "2012-06-02" };
    expect(whatIsMissing(words({ evidence: [late], forecastOn: "2012-05-31" }), today)).toEqual({
      forecastOn: ["past"],
      "evidence[0].issuedOn": ["future"],
    });
  });

  test("the other side can read a document before it signs", () => {
    const done = { claim: "done", percentDone: 100, nextSteps: "" } as const;
    const kept = { ...document, release: "side" as const };
    expect(whatIsMissing(words({ ...done, evidence: [kept] }), today)).toEqual({
      "evidence[0].release": ["shareProof"],
    });
    expect(whatIsMissing(words({ ...done, evidence: [kept, document] }), today)).toEqual({});
    expect(whatIsMissing(words({ evidence: [kept] }), today)).toEqual({});
  });

  test("a missing figure says why, and is no zero", () => {
    const gap = { percentDone: undefined, percentGap: "no_data" } as const;
    expect(whatIsMissing(words(gap), today)).toEqual({});
  });

  test("a judgement that differs from the computed one gives its reason", () => {
    const declared = { confidence: "secured" } as const;
    expect(whatIsMissing(words(declared), today, "secured")).toEqual({});
    expect(whatIsMissing(words(declared), today, "compromised")).toEqual({
      confidenceReason: ["differs"],
    });
    const reasoned = { ...declared, confidenceReason: "The works are paid for." };
    expect(whatIsMissing(words(reasoned), today, "compromised")).toEqual({});
  });

  test("claim and percent agree", () => {
    const field = (changes: Partial<UpdateWords>) =>
      whatIsMissing(words(changes), today).percentDone;
    expect(field({ percentDone: 100 })).toEqual(["notWhole"]);
    expect(field({ claim: "not_started", percentDone: 10 })).toEqual(["notZero"]);
    expect(field({ claim: "done", percentDone: 90, evidence: [document] })).toEqual(["whole"]);
    expect(field({ claim: "not_started", percentDone: undefined })).toBeUndefined();
  });
});
