// When a statement was made. It counts as known on that day. One that is dated to a month or a year alone stands on
// the last day on which it can have been made: no past day may know it too early.

export const onDay = (saidOn: string) => ({ saidOn, precision: "day" as const });
export const inMonth = (saidOn: string) => ({ saidOn, precision: "month" as const });
export const inYear = (saidOn: string) => ({ saidOn, precision: "year" as const });
