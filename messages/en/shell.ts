/** What stands around every page. */
export const shell = {
  meetings: "Meetings",
  changes: "Changes",
  reports: "Reports",
  method: "Method",
  title: "Co-operation tracker",
  skip: "Skip to the content",
  languages: "Language of the page",
  sections: "Sections",
  glance: "At a glance",
  milestones: "Milestones",
  timeline: "Timeline",
  bodies: "Bodies",
  indicators: "Indicators",
  plants: "Plants",
  agreements: "Agreements",
  search: "Search",
  searchLabel: "Search the whole site",
  about: "About the data",
  accessibility: "Accessibility",
  proof: "Proof",
  more: "About this site",
  formats: "This page as a file",
  format: {
    csv: "Table, CSV",
    xlsx: "Workbook, XLSX",
    json: "Data, JSON",
    atom: "Changes, Atom feed",
    ics: "Deadlines, iCalendar",
  },
  offline:
    "There is no connection. What you see was loaded before and can be read on; links work again when the connection is back.",
  signIn: "Sign in",
  demonstration: "Demonstration: the programme is seen from {day}.",
  asOf: {
    compare: "Compare with {day}",
    label: "Show another day",
    show: "Show",
    seen: "You see what was known on {day}.",
    back: "Back to {day}",
  },
  colophon: {
    illustrative:
      "No official list of the road map's measures is public. The milestones and their numbers are an illustrative arrangement of facts that were found in the press and in official texts; each carries its source.",
    provenance:
      "Where a fact comes from stands beside it: official text, press, derived, from memory, illustrative.",
  },
} as const;
