/** The security log, for administrator and auditor. */
export const security = {
  title: "Security log",
  lead: "Sign-ins and refusals, newest first. Times are those of the clock, in UTC. Nothing here can be altered.",
  filter: "What is shown",
  when: "When",
  what: "What happened",
  who: "Person",
  network: "Network",
  request: "Request",
  from: "From (day in UTC)",
  to: "To (day in UTC)",
  any: "Anything",
  show: "Show",
  showAll: "Show everything",
  older: "Older entries",
  none: "Nothing of this kind is recorded.",
  nobody: "no known account",
  leftOut:
    "{count, plural, one {# line of strangers before it was left out} other {# lines of strangers before it were left out}}",
  notKept: "not recorded",
} as const;
