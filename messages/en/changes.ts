/** What changed between two days. */
export const changes = {
  title: "What changed from {from} to {to}",
  found:
    "{count, plural, =0 {Nothing changed} one {# milestone changed} other {# milestones changed}}",
  none: "Nothing changed between these days.",
  since: "Compare with another day",
  notListed: "not listed yet",
  what: {
    listed: "listed since",
    standing: "standing",
    term: "term",
    title: "wording",
    bodies: "responsible bodies",
    word: "a side's word",
  },
} as const;
