/** Agreements of the two countries. */
export const agreements = {
  title: "Agreements",
  heading:
    "{count, plural, =0 {No agreement was known by {day}} one {# agreement known by {day}} other {# agreements known by {day}}}",
  lead: "What the two sides have signed, in the order of time, as far as a title was found. It is not the whole of the legal base.",
  era: {
    before: "The legal layer beneath the programme: {count} signed before {year}",
    during: "Signed in the years of the programme: {count}",
    after: "Signed after the programme: {count}",
    unknown: "Day of signing not found: {count}",
  },
  none: "Nothing that was signed is known by this day.",
  dateNotFound: "date not found",
  signed: "Signed",
  inForce: "In force since {day}",
  parties: "Parties",
  partiesNotNamed: "Not named in what could be read",
  meeting: "Signed at",
  milestones: "Milestones",
  notFound: "The document of the programme itself was not found",
  counting: "How many are there?",
  table: {
    signedOn: "Day of signing",
    precision: "Exact to",
    inForceOn: "In force since",
    title: "Title",
    meeting: "Signed at",
    partiesOf: { BY: "Parties of Belarus", KZ: "Parties of Kazakhstan" },
  },
} as const;
