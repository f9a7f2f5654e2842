import type { SideCode } from "@/db/vocabulary";
import type { MilestoneRow } from "@/lib/public/milestones/load-milestones";
import { noAnswer } from "@/lib/standing/confirmation";
import { standingOn } from "@/lib/standing/standing-on";
import type { Report } from "@/lib/standing/standing";
import type { Term } from "@/lib/standing/term";

const day = "2012-06-01";
const text = (en: string) => ({ original: "en" as const, en });

type Wanted = {
  plan?: string;
  area?: number;
  bodies?: Partial<Record<SideCode, string>>;
  /** A year, a word for a term without end, or nothing where none is known. */
  term?: string | null;
  /** The day of each side's word. */
  words?: Partial<Record<SideCode, string>>;
  /** The sides that owed a report on 1 May 2012. */
  due?: readonly SideCode[];
};

const termOf = (term: string): Term =>
  /^\d/.test(term)
    ? {
        asWritten: term,
        precision: "year",
        firstOn: `${term}-01-01`,
        lastOn: `${term}-12-31`,
        setOn: "2012-01-01",
      }
    : { asWritten: "", precision: "yearly", firstOn: null, lastOn: null, setOn: "2012-01-01" };

const reportOf = ([sideCode, publishedOn]: [string, string]): Report => ({
  updateId: sideCode,
  sideCode: sideCode as SideCode,
  isLead: true,
  claim: "in_progress",
  percentDone: null,
  publishedOn,
  order: 0,
  provedOn: null,
  confidence: null,
  answer: noAnswer,
});

/** A milestone of a list, on 1 June 2012. */
export function aRow(
  code: string,
  {
    plan = "2012-2013",
    area = 1,
    bodies = { BY: "by-a", KZ: "kz-a" },
    term = "2012",
    words = {},
    due = [],
  }: Wanted = {},
): MilestoneRow {
  const sides = Object.keys(bodies) as SideCode[];
  return {
    plan,
    code,
    title: text(`Milestone ${code}`),
    listedOn: "2012-01-01",
    isAdded: false,
    provenance: "illustrative",
    source: null,
    turns: [],
    area: { slug: `area-${area}`, number: area, name: text(`Area ${area}`) },
    bodies: Object.entries(bodies).map(([sideCode, body]) => ({
      body,
      sideCode: sideCode as SideCode,
      part: "lead" as const,
      name: text(body),
    })),
    standing: standingOn(day, {
      listedOn: "2012-01-01",
      turns: [],
      sides,
      terms: term === null ? [] : [termOf(term)],
      reports: Object.entries(words).map(reportOf),
      records: [],
      dues: due.map((sideCode) => ({ sideCode, opensOn: "2012-04-01", dueOn: "2012-05-01" })),
    }),
  };
}
