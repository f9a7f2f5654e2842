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
