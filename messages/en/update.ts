import type { FieldName, HeadedField } from "@/lib/updates/fields";

/** The words of an update, field by field. */
export const update = {
  /** Beside the field of the form. */
  label: {
    claim: "Where does it stand?",
    percentDone: "Done, in per cent",
    percentGap: "If there is no figure, why",
    publicText: "What the public will read",
    language: "Language of the text",
    confidence: "How safe is the promise?",
    confidenceReason: "Why you judge otherwise",
    forecastOn: "When do you expect it to be done?",
    obstacles: "Obstacles (public)",
    nextSteps: "Next steps (public)",
    decisionsNeeded: "Decisions needed (for the coordinators and the secretariat)",
    internalNote: "Internal note (your side only, never published)",
  } satisfies Record<FieldName, string>,
  hint: {
    percentDone: "A whole number from 0 to 100; needed for what is in progress",
    publicText: "What was done, with figures and dates; no names of private persons",
  },
  /** The choice of none. */
  none: {
    percentGap: "There is a figure",
    confidence: "Not declared",
  },
  /** Above the words, where they are read. */
  heading: {
    claim: "Claim",
    confidence: "Declared confidence",
    obstacles: "Obstacles",
    nextSteps: "Next steps",
    forecastOn: "Expected by",
  } satisfies Record<HeadedField, string>,
} as const;
