import type { Claim, SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { noAnswer } from "@/lib/standing/confirmation";
import { standingOn } from "@/lib/standing/standing-on";

const states: [name: string, words: Partial<Record<SideCode, Claim>>][] = [
  ["neither has spoken", {}],
  ["one side", { BY: "in_progress" }],
  ["both agree", { BY: "in_progress", KZ: "in_progress" }],
  ["they differ", { BY: "done", KZ: "in_progress" }],
  ["both say done", { BY: "done", KZ: "done" }],
];

/** The bridge in each of its states; the words are made up and stand on no page but this. */
export function bridges(day: Day) {
  return states.map(([name, words]) => {
    const reports = (Object.entries(words) as [SideCode, Claim][]).map(([sideCode, claim]) => ({
      updateId: sideCode,
      sideCode,
      isLead: true,
      claim,
      percentDone: claim === "done" ? 100 : 40,
      publishedOn: day,
      order: 0,
      provedOn: null,
      confidence: null,
      answer: noAnswer,
    }));
    return {
      name,
      standing: standingOn(day, {
        listedOn: day,
        turns: [],
        sides: ["BY", "KZ"],
        terms: [],
        reports,
        records: [],
        dues: [],
      }),
      versions: reports.map((report) => ({
        ...report,
        bodySlug: report.sideCode.toLowerCase(),
        language: "en" as const,
        percentGap: null,
        publicText: { original: "en" as const, en: "Lorem ipsum." },
        before: null,
        runs: null,
        countersignedOn: null,
        isLate: false,
        body: null,
        evidence: [],
      })),
    };
  });
}
