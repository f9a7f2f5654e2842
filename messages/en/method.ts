/** How progress is computed. */
export const method = {
  title: "How progress is computed",
  lead: "Nothing here is typed by hand: standing follows from dated facts. These are the rules and numbers that the program itself uses.",
  headlines: "Nine standings",
  precedence: "A milestone shows the first of these that applies:",
  headline: {
    removed:
      "A decision of both sides took it off control: removed, carried over, merged or split.",
    done: "Closed, and its document is not dated after the current term.",
    done_late: "Closed, and its document is dated after the current term.",
    sides_differ: "The latest words of the two sides do not agree; a signature counts as a word.",
    overdue: "The current term has passed and it is not closed.",
    no_information: "Every responsible side is silent past its due day, or nothing was ever heard.",
    due_soon: "The current term ends within {dueSoonDays, plural, one {# day} other {# days}}.",
    moved: "The term was moved; lateness is shown against the first and the current one.",
    on_schedule: "Nothing of the above.",
  },
  completion: "What counts as done",
  completionText:
    "A claim of done carries a document. Its own coordinator clears it, the other side's coordinator signs the very same words, and the secretariat closes. Until then it is “done, stated by one side, awaiting the other”. The day of completion is that of the latest document. A source outside counts only while no side says otherwise, and is shown as such.",
  silence:
    "Where the programme allows it, the other side's silence confirms after so many of its working days, is shown as such, and falls with an objection.",
  denominator: "Of what the shares are taken",
  denominatorText:
    "The denominator is the plan as first approved; milestones added later by decision are listed apart.",
  gaps: "Missing is not zero",
  gapsText: "These are different answers and are shown as such:",
  confidence: "Confidence",
  confidenceText:
    "Computed from the facts beside the side's own declaration, which needs a reason where it differs.",
  rule: {
    compromised: "overdue",
    support_needed:
      "the sides differ, there is no information, the term was moved {movedOftenTimes, plural, one {# time} other {# times}} or more, or it is due soon and less than {nearlyDonePercent, number} per cent is done",
    attainable: "none of these",
    secured: "closed, or confirmed by the other side",
  },
  updateLife: "The life of an update",
  decisionLife: "The life of a decision",
  stepName: "Step",
  from: "From",
  to: "To",
  step: {
    submit: "Submit",
    clear: "Clear",
    countersign: "Countersign",
    publish: "Publish",
    return: "Return",
    withdraw: "Withdraw",
    retract: "Retract",
  },
  decisionStep: {
    agree: "Agree",
    decline: "Decline",
    withdraw: "Withdraw",
    record: "Record",
  },
  time: "Any past day",
  timeText:
    "Every page answers for any past day: items since removed, names of that day, decisions then in force, texts then public. When a thing was so and when it was recorded are kept apart; the history tells the second.",
} as const;
