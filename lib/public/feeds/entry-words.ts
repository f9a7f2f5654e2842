import type { LocalText } from "@/db/columns";
import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import type { Translate } from "@/lib/i18n/translator";
import { termLabel } from "@/lib/labels/term-label";
import type { Entry } from "./entry";

type Words = {
  title: string;
  /** A text of somebody's own, which may be in another language than the title. */
  summary: { text: string; language: Language } | null;
  /** Whose word it is, where it is a body's. */
  author: string | null;
  /** The page that tells more, behind the programme's address. */
  path: string;
};

/** One thing that changed, in words of a language; also where it is known from. */
export function entryWords(entry: Entry, language: Language, t: Translate): Words {
  const place = "milestone" in entry ? entry.milestone : null;
  const about = place
    ? `${place.plan} ${place.code} ${readText(place.title, language).text}: `
    : "";
  const summary = summaryOf(entry, language);
  const origin = "provenance" in entry ? t(`words.provenance.${entry.provenance}`) : null;
  return {
    title: about + headlineOf(entry, language, t),
    summary:
      summary && origin
        ? { ...summary, text: `${summary.text} (${origin})` }
        : (summary ?? (origin ? { text: origin, language } : null)),
    author: entry.kind === "update" && entry.body ? readText(entry.body, language).text : null,
    path: place ? `/milestones/${place.plan}/${place.code}` : entryPath(entry),
  };
}

function headlineOf(entry: Entry, language: Language, t: Translate): string {
  const read = (text: LocalText) => readText(text, language).text;
  switch (entry.kind) {
    case "update": {
      const said = `${t(`words.side.${entry.sideCode}`)}: ${t(`words.claim.${entry.claim}`)}`;
      return entry.percentDone === null ? said : `${said}, ${entry.percentDone} %`;
    }
    case "term":
      return t("milestone.termMoved", { term: termLabel(entry.term, language, t) });
    case "decision": {
      const decision = t(`words.decision.${entry.decision}`);
      const said = t("files.entry.decision", { decision });
      if (!entry.milestone) return `${read(entry.plan.title)}: ${said}`;
      return entry.term ? `${said} (${termLabel(entry.term, language, t)})` : said;
    }
    case "turn":
      return t("files.entry.closed", {
        day: formatDay(entry.doneOn ?? entry.on, language),
      });
    case "listed":
      return t("files.entry.listed");
    case "record":
      return t("files.entry.record", { source: entry.source });
    case "report": {
      const round = entry.round ? read(entry.round) : t("reports.final");
      return t("files.entry.report", { report: `${read(entry.plan.title)}, ${round}` });
    }
    case "meeting":
      return t("files.entry.meeting", { meeting: read(entry.title) });
    case "renaming":
      return t("files.entry.renaming", { from: read(entry.from), to: read(entry.to) });
  }
}

function summaryOf(entry: Entry, language: Language): Words["summary"] {
  switch (entry.kind) {
    case "update":
    case "record":
      return readText(entry.text, language);
    case "term": {
      const told = entry.reason ?? entry.decidedBy;
      return told ? readText(told, language) : null;
    }
    case "decision":
      return { text: entry.reason, language: entry.language };
    case "meeting":
      return entry.outcome ? readText(entry.outcome, language) : null;
    default:
      return null;
  }
}

function entryPath(entry: Entry): string {
  switch (entry.kind) {
    case "report":
      return `/reports/${entry.id}`;
    case "meeting":
      return `/meetings/${entry.slug}`;
    case "renaming":
      return `/bodies/${entry.slug}`;
    case "decision":
      return `/plans/${entry.plan.slug}`;
    default:
      return "";
  }
}
