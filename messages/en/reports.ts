/** Frozen reports. */
export const reports = {
  unfinished:
    "{count, plural, =0 {Nothing was left unfinished} one {# milestone was left unfinished} other {# milestones were left unfinished}}",
  heading: "Reports",
  lead: "Each report is frozen when its round is closed. Nothing that came later is in it; its SHA-256 stands in the history.",
  none: "No round has been closed yet. Its frozen report will stand here.",
  final: "Final report",
  frozenOn: "Frozen on {day}.",
  bytes: "Download its bytes (JSON)",
  sideLine:
    "{owed, plural, one {# report owed} other {# reports owed}}, {reported, plural, one {# given} other {# given}}, {late, plural, =0 {none late} one {# late} other {# late}}, {silent, plural, =0 {none silent} one {# silent} other {# silent}}.",
  measure: "Measure",
  mark: "Mark",
} as const;
