import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { UpdateStep } from "@/db/vocabulary";
import type { hashForStep, Hashed } from "@/lib/updates/hash-for-step";
import type { UpdateWords } from "@/lib/updates/words";
import { deployed } from "@/tests/setup/deployed";

type Program = { hashForStep: typeof hashForStep };
let [before, after]: Program[] = [];
beforeAll(async () => {
  before = await import("@/lib/updates/hash-for-step");
  after = await deployed(() => import("@/lib/updates/hash-for-step"));
});

const words = {
  language: "en",
  claim: "done",
  percentDone: 100,
  publicText: "Ready.",
  obstacles: "",
  nextSteps: "",
  decisionsNeeded: "",
  confidenceReason: "",
  internalNote: "",
  evidence: [],
} as const satisfies UpdateWords;

let taken: Hashed[];
beforeEach(() => {
  taken = [];
});
const take = (program: Program, step: UpdateStep, changes: Partial<UpdateWords> = {}) => {
  const { isSigned, ...over } = program.hashForStep(step, { ...words, ...changes }, taken);
  taken.push({ step, ...over });
  return { isSigned, version: over.hashVersion, hash: over.contentHash.toString("hex") };
};

describe("the hash of a step, over a deploy that signs one field more", () => {
  test("a signature before it stands after it, whatever is said in that field", () => {
    const note = { internalNote: "Between us." };
    for (const step of ["submit", "clear", "countersign"] as const) take(before!, step, note);
    expect(take(after!, "publish", note)).toMatchObject({ isSigned: true, version: 1 });
    expect(new Set(taken.map(({ contentHash }) => String(contentHash))).size).toBe(1);
  });

  test("words that come back unchanged keep their signature", () => {
    for (const step of ["submit", "clear", "countersign"] as const) take(before!, step);
    for (const step of ["return", "submit", "clear"] as const)
      expect(take(after!, step)).toMatchObject({ isSigned: true, version: 1 });
  });

  test("a signature does not stand for a word that its version leaves out", () => {
    for (const step of ["submit", "clear", "countersign"] as const) take(before!, step);
    take(after!, "return");
    const more = { internalNote: "Said later." };
    expect(take(after!, "submit", more)).toMatchObject({ isSigned: false, version: 2 });
    expect(take(after!, "clear", more)).toMatchObject({ isSigned: false, version: 2 });
    expect(take(after!, "countersign", more)).toMatchObject({ version: 2 });
    expect(take(after!, "publish", more)).toMatchObject({ isSigned: true, version: 2 });
  });

  test("what was submitted before it goes on in its version, and is signed in it", () => {
    for (const step of ["submit", "clear"] as const) take(before!, step);
    expect(take(after!, "countersign")).toMatchObject({ isSigned: false, version: 1 });
    expect(take(after!, "publish")).toMatchObject({ isSigned: true, version: 1 });
  });

  test("a field that came with it and is empty changes no hash", () => {
    const old = take(before!, "submit");
    taken = [];
    expect(take(after!, "submit")).toEqual({ ...old, version: 2 });
  });
});
