import type { EventKind } from "@/db/vocabulary";

type Step<Kind> = Kind extends `update.${infer Name}` ? Name : never;

/** The history: a sentence for every kind of event. */
export const history = {
  title: "History",
  lead: "Every change, newest first. Nothing here can be altered or taken out.",
  who: "Who",
  when: "When",
  what: "What",
  number: "Number",
  program: "The program",
  older: "Older changes",
  none: "Nothing has happened yet that you may see.",
  onlyOne: "Only what concerns {milestone}.",
  showAll: "Show everything",
  ofMilestone: "its history",
  event: {
    milestone: {
      drafted: "A milestone was added to the draft of a plan: {milestone}",
      closed: "<place>{milestone}</place> was closed as done",
    },
    reservation: {
      recorded: "A reservation was recorded on <place>{milestone}</place>",
      withdrawn: "A reservation on <place>{milestone}</place> was taken back",
    },
    wording: {
      proposed: "Joint words were proposed on <place>{milestone}</place>",
      agreed: "Both sides agreed on joint words on <place>{milestone}</place>",
      withdrawn: "Proposed joint words on <place>{milestone}</place> were taken back",
    },
    plan: {
      drafted: "The draft of the plan {plan} was begun",
      closed: "The plan {plan} was closed with its final report",
    },
    round: {
      opened: "A reporting round was opened",
      closed: "A reporting round was closed and its report frozen",
    },
    meeting: {
      added: "The meeting {meeting} was entered",
      revised: "The entry of the meeting {meeting} was revised",
    },
    body: {
      renamed: "{body} was given a new name",
      succeeded: "{body} ended, and others go on with its work",
    },
    work: { handed: "The work of {body} was handed to another person" },
    text: {
      translated:
        "A text on <place>{milestone}</place> was given in {language, select, ru {Russian} be {Belarusian} kk {Kazakh} en {English} other {}}",
    },
    settings: { revised: "The settings were revised" },
    mistake: {
      accepted: "A reported mistake was accepted",
      fixed: "A reported mistake was put right",
      declined: "A reported mistake was declined with a reason",
    },
    decision: {
      proposed:
        "A decision was proposed ({decision, select, approve {approve the plan} add {add a milestone} move {move the term} amend {amend the wording} pass {change the responsible body} remove {remove from control} carry {carry over} merge {merge} split {split} close {close as done} reopen {re-open} other {}}) <place>{milestone}</place>",
      agreed:
        "The other side agreed to a decision ({decision, select, approve {approve the plan} add {add a milestone} move {move the term} amend {amend the wording} pass {change the responsible body} remove {remove from control} carry {carry over} merge {merge} split {split} close {close as done} reopen {re-open} other {}}) <place>{milestone}</place>",
      declined:
        "The other side declined a decision ({decision, select, approve {approve the plan} add {add a milestone} move {move the term} amend {amend the wording} pass {change the responsible body} remove {remove from control} carry {carry over} merge {merge} split {split} close {close as done} reopen {re-open} other {}}) <place>{milestone}</place>",
      withdrawn:
        "A proposed decision was taken back ({decision, select, approve {approve the plan} add {add a milestone} move {move the term} amend {amend the wording} pass {change the responsible body} remove {remove from control} carry {carry over} merge {merge} split {split} close {close as done} reopen {re-open} other {}}) <place>{milestone}</place>",
      recorded:
        "A decision of both sides was recorded ({decision, select, approve {approve the plan} add {add a milestone} move {move the term} amend {amend the wording} pass {change the responsible body} remove {remove from control} carry {carry over} merge {merge} split {split} close {close as done} reopen {re-open} other {}}) <place>{milestone}</place>",
    },
    programme: { loaded: "The road map was loaded, as known on that day" },
    person: {
      added:
        "An account for {role, select, executor {an executor} coordinator {a coordinator} secretariat {the secretariat} administrator {an administrator} auditor {an auditor} other {}} was made",
    },
    update: {
      drafted: "{body} began a draft on <place>{milestone}</place>",
      revised: "{body} changed its draft on <place>{milestone}</place>",
      submitted:
        "{body} submitted its update on <place>{milestone}</place>: {claim, select, not_started {not started} in_progress {in progress} done {done} other {}}{percent, select, none {} other {, {percent} %}}",
      cleared:
        "The update of {body} on <place>{milestone}</place> was cleared: {claim, select, not_started {not started} in_progress {in progress} done {done} other {}}{percent, select, none {} other {, {percent} %}}",
      countersigned:
        "The claim of {body} that <place>{milestone}</place> is done was countersigned by the other side",
      published:
        "The update of {body} on <place>{milestone}</place> was published: {claim, select, not_started {not started} in_progress {in progress} done {done} other {}}{percent, select, none {} other {, {percent} %}}",
      returned: "The update of {body} on <place>{milestone}</place> was returned with a reason",
      withdrawn: "{body} withdrew its update on <place>{milestone}</place>",
      retracted:
        "The update of {body} on <place>{milestone}</place> was taken off the public pages, with a reason",
    } satisfies Record<Step<EventKind>, string>,
  },
} as const;
