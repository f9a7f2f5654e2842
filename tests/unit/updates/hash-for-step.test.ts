import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { UpdateStep } from "@/db/vocabulary";
import type { hashForStep, Hashed } from "@/lib/updates/hash-for-step";
import { hashVersion } from "@/lib/updates/content-hash";
import { UpdateWords } from "@/lib/updates/words";
import { deployed } from "@/tests/setup/deployed";

type Program = { hashForStep: typeof hashForStep };
let [before, after]: Program[] = [];
beforeAll(async () => {
  before = await import("@/lib/updates/hash-for-step");
  after = await deployed(() => import("@/lib/updates/hash-for-step"));
});

const words = UpdateWords.parse({
  language: "en",
  claim: "done",
  percentDone: 100,
  publicText: "Ready.",
});
/** The version that both programs know, and the one that the deploy brings. */
const [known, brought] = [hashVersion, hashVersion + 1];

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
    expect(take(after!, "publish", note)).toMatchObject({ isSigned: true, version: known });
    expect(new Set(taken.map(({ contentHash }) => String(contentHash))).size).toBe(1);
  });

  test("words that come back unchanged keep their signature", () => {
    for (const step of ["submit", "clear", "countersign"] as const) take(before!, step);
    for (const step of ["return", "submit", "clear"] as const)
      expect(take(after!, step)).toMatchObject({ isSigned: true, version: known });
  });

  test("a signature does not stand for a word that its version leaves out", () => {
    for (const step of ["submit", "clear", "countersign"] as const) take(before!, step);
    take(after!, "return");
    const more = { internalNote: "Said later." };
    expect(take(after!, "submit", more)).toMatchObject({ isSigned: false, version: brought });
    expect(take(after!, "clear", more)).toMatchObject({ isSigned: false, version: brought });
    expect(take(after!, "countersign", more)).toMatchObject({ version: brought });
    expect(take(after!, "publish", more)).toMatchObject({ isSigned: true, version: brought });
  });

  test("what was submitted before it goes on in its version, and is signed in it", () => {
    for (const step of ["submit", "clear"] as const) take(before!, step);
    expect(take(after!, "countersign")).toMatchObject({ isSigned: false, version: known });
    expect(take(after!, "publish")).toMatchObject({ isSigned: true, version: known });
  });

  test("a field that came with it and is empty changes no hash", () => {
    const old = take(before!, "submit");
    taken = [];
    expect(take(after!, "submit")).toEqual({ ...old, version: brought });
  });
});
