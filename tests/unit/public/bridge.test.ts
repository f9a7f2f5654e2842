import { createTranslator } from "next-intl";
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Bridge } from "@/components/milestones/bridge";
import type { Version } from "@/components/milestones/side-word";
import { Versions } from "@/components/milestones/versions";
import { type Language, languages, type SideCode } from "@/db/vocabulary";
import { messagesOf } from "@/lib/i18n/messages-of";
import { compareTexts } from "@/lib/labels/compare-texts";
import { noAnswer } from "@/lib/standing/confirmation";
import { standingOn } from "@/lib/standing/standing-on";
import { wordLines } from "@/lib/updates/word-lines";

const translators = new Map(
  await Promise.all(
    languages.map(async (language) => {
      const t = createTranslator({ locale: language, messages: await messagesOf(language) });
      return [language, t] as const;
    }),
  ),
);

const lines = wordLines.filter(({ isPublic }) => isPublic);

const textsIn = (language: Language) => ({
  language,
  t: translators.get(language)!,
  href: (path: string) => path,
});

const version = (more: Partial<Version>): Version => ({
  sideCode: "BY",
  bodySlug: "by-industry",
  isLead: true,
  language: "en",
  claim: "in_progress",
  percentDone: 40,
  percentGap: null,
  publicText: { original: "en", en: "Two lines run." },
  publishedOn: "2012-05-01",
  countersignedOn: null,
  isLate: false,
  body: { original: "en", en: "Ministry of Industry" },
  evidence: [],
  before: null,
  runs: null,
  ...more,
});

function standing(words: readonly Version[]) {
  const reports = words.map(({ sideCode, claim, percentDone, publishedOn, isLead }) => ({
    sideCode,
    claim,
    percentDone,
    publishedOn,
    isLead,
    updateId: sideCode,
    order: 0,
    provedOn: null,
    confidence: null,
    answer: noAnswer,
  }));
  return standingOn("2012-06-01", {
    listedOn: "2012-01-01",
    turns: [],
    sides: ["BY", "KZ"],
    terms: [],
    reports,
    records: [],
    dues: [],
  });
}

function draw<Props extends object>(component: FunctionComponent<Props>, props: Props) {
  return renderToStaticMarkup(createElement(component, props));
}

const bridge = (language: Language, versions: readonly Version[]) =>
  draw(Bridge, { ...textsIn(language), standing: standing(versions), versions, lines, home: "" });

const laid = (markup: string) => markup.split("is-laid").length - 1;

describe("the bridge", () => {
  test.each([
    ["en", "BY"],
    ["ru", "BY"],
    ["be", "BY"],
    ["kk", "KZ"],
  ] as [Language, SideCode][])("begins in %s with the bank of %s", (language, first) => {
    const banks = [...bridge(language, []).matchAll(/bank--(by|kz)/g)].map(([, side]) => side);
    expect(banks[0]).toBe(first.toLowerCase());
    expect(new Set(banks).size).toBe(2);
  });

  test("is laid from each bank that has spoken, and only from there", () => {
    const kz = version({ sideCode: "KZ", bodySlug: "kz-industry" });
    expect(laid(bridge("en", []))).toBe(0);
    expect(laid(bridge("en", [version({})]))).toBe(1);
    expect(laid(bridge("en", [version({}), kz]))).toBe(2);
  });

  test("shows the gap, in words and shape, when the sides differ", () => {
    const done = version({ sideCode: "KZ", claim: "done", percentDone: 100 });
    const markup = bridge("en", [version({}), done]);
    expect(markup).toContain("span--differ");
    expect(markup).toContain("Sides differ");
    expect(markup).toContain("Two lines run.");
  });

  test("draws a side's documents and nothing of the milestone beside them, such as the one carried over to it", () => {
    const carried = [
      { kind: "carry_over", plan: "2009-2011", code: "1.1", title: { original: "en" } },
    ];
    const given = { standing: standing([version({})]), versions: [version({})], lines, home: "" };
    const markup = draw(Bridge, { ...textsIn("en"), ...given, ...{ before: carried } });
    expect(markup).toBe(bridge("en", [version({})]));
  });

  test("marks a word in another language with that language", () => {
    const belarusian = version({
      language: "be",
      publicText: { original: "be", be: "Працуюць дзве лініі." },
    });
    expect(bridge("en", [belarusian])).toMatch(/lang="be"[^>]*>Працуюць/);
    expect(bridge("be", [belarusian])).not.toContain('lang="be"');
  });
});

describe("the published versions", () => {
  const first = version({
    publicText: { original: "en", en: "Twelve trucks." },
    publishedOn: "2012-04-01",
  });
  const drawn = (changes: Partial<Version>, before: Version = first) =>
    draw(Versions, {
      ...textsIn("en"),
      home: "",
      lines,
      versions: [version({ before: 1, ...changes }), before],
    });
  const fifteen = { original: "en", en: "Fifteen trucks." } as const;

  test("are marked against the one before, word by word", () => {
    const runs = { publicText: compareTexts("Twelve trucks.", "Fifteen trucks.") };
    const markup = drawn({ publicText: fifteen, runs });
    expect(markup).toContain("<del>Twelve</del> <ins>Fifteen</ins> trucks.");
  });

  test("are marked as a whole where it is not kept how they differ", () => {
    const markup = drawn({ publicText: fifteen });
    expect(markup).toContain("<del>Twelve trucks.</del> <ins>Fifteen trucks.</ins>");
  });

  test("show every public field, and what came of it", () => {
    const before = version({
      confidence: "attainable",
      confidenceReason: "Paid.",
      forecastOn: "2012-10-01",
      obstacles: "Frost.",
    });
    const markup = drawn(
      {
        confidence: "secured",
        confidenceReason: "Paid twice.",
        forecastOn: "2012-12-01",
        nextSteps: "A third line.",
        runs: { confidenceReason: compareTexts("Paid.", "Paid twice.") },
      },
      before,
    );
    expect(markup).toContain(
      "Declared confidence: <del>Attainable</del> <ins>Secured</ins>. <span>Paid <ins>twice</ins>.</span>",
    );
    expect(markup).toContain("Expected by: <del>1 October 2012</del> <ins>1 December 2012</ins>");
    expect(markup).toMatch(/Obstacles<.*<del>Frost.<\/del>/);
    expect(markup).toMatch(/Next steps<.*<ins>A third line.<\/ins>/);
  });

  test("without one before are plain", () => {
    const markup = drawn({ before: null, publicText: fifteen, forecastOn: "2012-12-01" });
    expect(markup).toContain("Fifteen trucks.");
    expect(markup).toContain("Expected by: 1 December 2012");
    expect(markup).not.toMatch(/<(ins|del)>/);
  });

  test("mark the documents that came and went", () => {
    const document = (title: string) => ({ title, number: "1", issuedOn: null, address: null });
    const markup = drawn(
      { evidence: [document("Kept"), document("New")] },
      version({ evidence: [document("Old"), document("Kept")] }),
    );
    expect(markup).toMatch(/<li><span>Kept/);
    expect(markup).toMatch(/<ins><span>New/);
    expect(markup).toMatch(/<del><span>Old/);
  });
});
