import type * as v from "@/db/vocabulary";
import type { Headline } from "@/lib/standing/standing";

type Labels<Word extends string> = Record<Word, string>;

/** A label for every word of the vocabulary and of standing. */
export const words = {
  side: { BY: "Belarus", KZ: "Kazakhstan" } satisfies Labels<v.SideCode>,
  language: {
    en: "English",
    ru: "Russian",
    be: "Belarusian",
    kk: "Kazakh",
  } satisfies Labels<v.Language>,
  claim: {
    not_started: "Not started",
    in_progress: "In progress",
    done: "Done",
  } satisfies Labels<v.Claim>,
  updateState: {
    draft: "Draft",
    submitted: "Submitted",
    cleared: "Cleared",
    countersigned: "Countersigned",
    published: "Published",
    returned: "Returned",
    withdrawn: "Withdrawn",
    retracted: "Retracted",
  } satisfies Labels<v.UpdateState>,
  headline: {
    removed: "Removed",
    done: "Done",
    done_late: "Done late",
    sides_differ: "Sides differ",
    overdue: "Overdue",
    no_information: "No information",
    due_soon: "Due soon",
    moved: "Moved",
    on_schedule: "On schedule",
  } satisfies Labels<Headline>,
  provenance: {
    official: "Official text",
    press: "Press",
    derived: "Derived",
    memory: "From memory, unverified",
    illustrative: "Illustrative",
  } satisfies Labels<v.Provenance>,
  role: {
    executor: "Executor",
    coordinator: "Coordinator",
    secretariat: "Secretariat",
    administrator: "Administrator",
    auditor: "Auditor",
  } satisfies Labels<v.Role>,
  part: { lead: "Lead", partner: "Co-executor" } satisfies Labels<v.Part>,
  planState: {
    draft: "Draft",
    approved: "Approved",
    closed: "Closed",
    unknown: "Not known",
  } satisfies Labels<v.PlanState>,
} as const;
