import { createTranslator } from "next-intl";
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Bridge } from "@/components/milestones/bridge";
import type { Version } from "@/components/milestones/side-word";
import { Versions } from "@/components/milestones/versions";
import { type Language, languages, type SideCode } from "@/db/vocabulary";
import { messagesOf } from "@/lib/i18n/messages-of";
import { noAnswer } from "@/lib/standing/confirmation";
import { standingOn } from "@/lib/standing/standing-on";

const translators = new Map(
  await Promise.all(
    languages.map(async (language) => {
      const t = createTranslator({ locale: language, messages: await messagesOf(language) });
      return [language, t] as const;
    }),
  ),
);

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
  confidence: null,
  confidenceReason: "",
  publicText: { original: "en", en: "Two lines run." },
  obstacles: "",
  nextSteps: "",
  forecastOn: null,
  publishedOn: "2012-05-01",
  countersignedOn: null,
  isLate: false,
  body: { original: "en", en: "Ministry of Industry" },
  evidence: [],
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
  draw(Bridge, { ...textsIn(language), standing: standing(versions), versions, home: "" });

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

  test("are marked against the one before of the same body", () => {
    const markup = draw(Versions, {
      ...textsIn("en"),
      home: "",
      versions: [version({ publicText: { original: "en", en: "Fifteen trucks." } }), first],
    });
    expect(markup).toContain("<del>Twelve</del> <ins>Fifteen</ins> trucks.");
  });

  test("are not held against another body's words, though it is of the same side", () => {
    const other = version({
      publicText: { original: "en", en: "Fifteen trucks." },
      bodySlug: "by-belaz",
    });
    const markup = draw(Versions, { ...textsIn("en"), home: "", versions: [other, first] });
    expect(markup).not.toMatch(/<(ins|del)>/);
  });
});
