import { describe, expect, test } from "vitest";
import { type StoredWords, updateWords } from "@/lib/updates/columns";
import { contentHash, covers, hashVersion } from "@/lib/updates/content-hash";
import { fieldNames, fieldsWhere, updateFields } from "@/lib/updates/fields";
import { UpdateWords } from "@/lib/updates/words";
import { storedHashes } from "./stored-hashes";

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

const blank = Object.fromEntries(
  fieldNames.map((name) => [name, updateFields[name].kind === "text" ? "" : null]),
) as StoredWords;

describe("the hash of what is stored", () => {
  test.each(storedHashes)("stays what it is: %s", (_, changes, documents, hash) => {
    const stored = updateWords({ ...blank, language: "ru", ...changes }, documents);
    expect(contentHash(stored, 1).toString("hex")).toBe(hash);
    // Empty fields that came later are left out: the newest version says the same of it.
    expect(contentHash(stored, hashVersion).toString("hex")).toBe(hash);
    expect(covers(1, stored)).toBe(true);
  });

  test("covers in version 1 just the fields that it always has", () => {
    expect(fieldsWhere({ signedSince: 1 }).sort()).toEqual([
      "claim",
      "confidence",
      "confidenceReason",
      "decisionsNeeded",
      "forecastOn",
      "language",
      "nextSteps",
      "obstacles",
      "percentDone",
      "percentGap",
      "publicText",
    ]);
  });
});

describe("the hash a signature is bound to", () => {
  const hash = (changes: Partial<UpdateWords> = {}) =>
    contentHash(words(changes), 1).toString("hex");

  test("stays when nothing changes, or only the internal note does", () => {
    expect(hash({ evidence: [{ ...document }] })).toBe(hash({ evidence: [{ ...document }] }));
    expect(hash({ internalNote: "for us" })).toBe(hash());
    const shared = hash({ evidence: [{ ...document, release: "public" }] });
    expect(shared).toBe(hash({ evidence: [document] }));
  });

  test.each<Partial<UpdateWords>>([
    { claim: "not_started" },
    { percentDone: 41 },
    { publicText: "Two lines run" },
    { obstacles: "Frost." },
    { nextSteps: "None." },
    { decisionsNeeded: "A term." },
    { forecastOn: "2012-12-31" },
    { language: "ru" },
    { evidence: [document] },
    { percentDone: undefined, percentGap: "no_data" },
    { confidence: "attainable" },
    { confidenceReason: "Paid for." },
  ])("changes with %o", (changes) => {
    expect(hash(changes)).not.toBe(hash());
  });
});
