import type { Day } from "@/lib/dates/day";

/**
 * Whether a report was late: submitted after its side's due day; where nothing fell due, none is. SQL says the same once
 * (`lib/public/updates/columns.ts`), and a test on random facts holds both together.
 * @param submittedOn null where nothing was submitted, which is silent and not late
 */
export const isLateReport = (submittedOn: Day | null, dueOn: Day | undefined) =>
  submittedOn !== null && dueOn !== undefined && dueOn < submittedOn;
