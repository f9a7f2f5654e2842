import type { FormRefusal } from "@/lib/forms/form-state";

/** What a form answers; the errors are the reasons that the schemas name. */
export const forms = {
  errorSummary: "There is a problem",
  refusal: {
    unknown: "This is not here. It may have been moved or taken back; go back to your list.",
    forbidden: "You have no right to do this. What you typed is still here.",
    wrongState: "Somebody has already decided on this. Nothing was changed.",
    changedMeanwhile:
      "Somebody changed this while you were working. Nothing was saved; what you typed and what is stored now both stand below.",
    incomplete: "Not everything is there yet. What is missing is marked below.",
    signedOut:
      "You are signed out. Sign in again in another tab, then send this form once more; what you typed is still here.",
    foreignPage: "This form did not come from our own page, so it was not taken.",
    away: "The database cannot be reached at the moment. Nothing was saved; try again in a minute. What you typed is still here.",
  } satisfies Record<FormRefusal, string>,
  error: {
    required: "Fill this in",
    choose: "Choose one",
    tooLong: "This is too long",
    tooMany: "There are too many",
    number: "Write a whole number",
    percent: "Write a number from 0 to 100",
    whole: "A claim of done is 100 per cent, or leave it empty",
    notWhole: "What is in progress is not at 100 per cent yet",
    notZero: "What has not started stands at 0 per cent",
    day: "Write a day that exists, such as 2012-06-01",
    past: "This day has passed; give one that is still to come",
    future: "This day is still to come; a document has its own date",
    link: "Write a whole address that begins with https:// or http://",
    proof: "A claim of done needs proof: the title, number and date of a document and a link to it",
    invalid: "This cannot be read",
  },
} as const;
