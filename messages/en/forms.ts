import type { FormRefusal } from "@/lib/forms/form-state";

/** What a form answers; the errors are the reasons that the schemas name. */
export const forms = {
  errorSummary: "There is a problem",
  /** Beside a text of several lines; the last two with a script, while one types. */
  length: {
    limit: "At most {limit} characters",
    count: "{count} of {limit} characters",
    over: "{count} of {limit} characters, {over} too many",
  },
  refusal: {
    closedOverIt:
      "The milestone was closed over this claim. Both sides re-open it by decision first; nothing was changed.",
    notConfirmed:
      "The other side has not confirmed this claim. It is closed once their coordinator has countersigned it; nothing was changed.",
    neverEnds:
      "This milestone has no end of its own: it owes a mark in every round. Only a decision of both sides closes it.",
    bothSides:
      "A decision needs both sides. The other side's coordinator agrees first; nothing was recorded.",
    noLongerFits:
      "This no longer fits what stands today. Nothing was changed; take the proposal back and propose anew.",
    roundOpen: "Another round of this plan is still open. Close it first; nothing was changed.",
    roundOverlaps:
      "This round would overlap the one before it. Choose an as-of day after that of the last round.",
    undecided:
      "Something is still undecided. Clear, publish or return what is on its way, and settle open decisions; then close. Nothing was changed.",
    notDueYet:
      "A side still has time to report. Close the round after the last due day, or once everything owed is published. Nothing was changed.",
    planNotDraft: "The plan is no draft any more. What is agreed changes by decision only.",
    planNotApproved:
      "The plan is not approved, or is closed already. This can be done in an approved plan only.",
    planIncomplete:
      "The plan is not whole yet: it needs milestones, and each a term and a responsible body.",
    alreadyProposed: "Such a proposal is open already. Decide on it first, or take it back.",
    alreadySigned:
      "Your side has countersigned this claim; a reservation cannot undo a signature. Propose a decision to re-open instead.",
    tooOften:
      "More reports have come than are taken at one time. What you typed is still here; send it again later.",
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
    agreedText: "Both sides agreed on the text in this language; it changes by decision only",
    leadTaken: "This side has a lead already; say from which body the part passes",
    linked: "The two are linked already; choose another number",
    notYet: "A responsibility passes today or earlier, not on a day to come",
    gapOrNumber: "Give a number, or say why there is none, not both",
    differs: "Your judgement differs from the computed one: say why",
    shareProof: "The other side signs only what it can read: release a document to both sides",
    code: "Write a number such as 2.7",
    codeTaken: "This number is taken in the plan; choose another",
    termBeforeStart: "The term would end before the milestone began; choose a later day",
    noDay: "A term of this kind has no day of its own; leave the days empty",
    lastBeforeFirst: "The last day comes before the first",
    oneLead: "Name a leading body of one side at least",
    alreadyResponsible: "This body answers for the milestone already, or did before",
    sameSide: "Choose a body of the same side",
    planOver: "This plan takes nothing in any more",
    carryForward: "A milestone is carried over into a later plan only",
    loop: "The milestone would go on in itself; choose another",
    twoParts: "Name two parts at least",
    beforeInstrument: "A decision is not in force before the date of its instrument",
    beforeLast: "This day does not come after the last change; choose a later one",
    beforeDone: "The decision would be in force before the day of completion",
    slug: "Write small Latin letters, digits and hyphens",
    slugTaken: "This address is taken; choose another",
    numberTaken: "Another meeting bears this number",
    sameFocal: "This person answers for the body already",
    original: "The text was written in this language; choose another",
    tacit: "Write a number from 1 to 90, or leave it empty",
    wordsOrComment: "Give the words with the mistake, or tell what is wrong",
    trap: "A field that nobody sees was filled in; it is empty again, so send once more",
    reason: "Give a reason; the reporter reads it",
    answerOrLink: "Write an answer, or give a link to where it is put right",
    ownLink:
      "Write a page of this site that begins with /en/, /ru/, /be/ or /kk/, or a whole address with https://",
    required: "Fill this in",
    choose: "Choose one",
    tooLong: "This is too long",
    tooLongBy: "This is {over, plural, one {# character} other {# characters}} too long",
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
    oneLine: "Write this on one line, without line breaks or control characters",
    network: "Write an address such as 192.0.2.7, or a network such as 192.0.2.0/24",
    invalid: "This cannot be read",
  },
} as const;
