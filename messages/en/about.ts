/** About the data, the accessibility statement, and the proof. */
export const about = {
  title: "About the data",
  lead: "What the record rests on, how far each part can be trusted, and how to take it with you.",
  provenance: "Where a fact comes from",
  provenanceText:
    "Each row carries one of five words. The counts are those of the milestones; their terms, bodies, figures and stories each carry their own.",
  rule: {
    official: "Read in the text of a treaty, a plan or minutes.",
    press: "Read in a newspaper, an agency's report or on an official site.",
    derived: "Arithmetic or inference from sourced facts; the working is shown.",
    memory: "Remembered, not seen in any source; never counted as a fact.",
    illustrative: "Made to show how the tracker works; it says so wherever it stands.",
  },
  count: "{count, plural, =0 {No milestone.} one {# milestone.} other {# milestones.}}",
  missing: "What was looked for and not found",
  missingText: "Where something was not found the page says so, and nothing is put in its place.",
  programme: "Programme",
  languages: "Languages",
  languagesText:
    "Russian, Belarusian and Kazakh texts stand beside the English ones; a text that was written in another language than yours, or that is older than its original, says so. Names of bodies are those of the day you look at. Working translations are not official texts.",
  take: "Taking the data with you",
  takeText:
    "Every list can be had as a CSV table, an XLSX workbook or JSON data, with the same choice, order and day as on the page: the links stand at its foot. Facts may be used with their source named; the words of a source belong to it.",
  feedsText:
    "The programme, each plan, area, side, body and milestone has an Atom feed of what changed and an iCalendar of its deadlines. Addresses do not change; any of them takes a past day.",
  sources: "{count, plural, one {# source} other {# sources}}",
  key: "No.",
  source: "Source",
  published: "Published",
  address: "Address",
  noDay: "day not known",
  accessibility: {
    title: "Accessibility statement",
    lead: "The public pages are meant for everybody, and are built to WCAG 2.2, level AA.",
    state: {
      title: "How far it goes",
      text: "By our own examination the public pages meet level AA. No independent audit has been made yet.",
    },
    how: {
      title: "How it was examined",
      text: "Every page is examined by a program, light and dark, and is walked through with the keyboard alone. Pages hold at 320 pixels of width and at 200 per cent of text size, without colour, with forced colours and without motion; all of them work without JavaScript. Every drawing has a table with the same facts.",
    },
    known: {
      title: "What is known to be wanting",
      text: "Documents behind links to other sites are not ours to mend. The Belarusian and Kazakh texts have not been read by native speakers yet. The map and the timeline are dense; their tables are the better way for screen readers.",
    },
    help: {
      title: "If something stands in your way",
      text: "Tell us what you tried and where. You get a reference number and an address at which the answer can be read; no account is needed.",
    },
    tell: "Report an obstacle or a mistake",
  },
  proof: {
    title: "How to check us",
    lead: "The history is only added to. Each entry carries a digest made over the one before it, so nothing can be changed afterwards without every later digest changing too.",
    head: "The last entry",
    headText:
      "Entry {number, number} of {day}. Copy this line and keep it where we cannot reach it:",
    noEntry: "The history has no entry by that day.",
    kept: "A line that you kept",
    keptText:
      "Give the number and the digest that you kept earlier. If the entry still has that digest, it and all before it are as they were.",
    entry: "Number",
    compare: "Compare",
    verdict: {
      stands: "Entry {number, number} still has this digest: the history up to it is unchanged.",
      differs:
        "Entry {number, number} has another digest. Check what you typed; if it is what you kept, the history was changed. Please tell the press and us.",
      absent:
        "There is no entry {number, number} by this day. If you kept it, entries have been removed. Please tell the press and us.",
    },
    reports: "Frozen reports",
    reportsText:
      "The digest of each report stands in the history. Download the bytes and make the digest yourself with one of these commands:",
    limits: "What this does not prove",
    limitsText:
      "That an entry is true, only that it was not altered. The entries themselves name people and unpublished words, so the public sees their digests; the auditor of the programme reads them whole and can recompute every digest.",
  },
} as const;
