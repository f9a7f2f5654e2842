import { addDays, type Day } from "./day";

/** What makes a side's calendar differ from Monday to Friday. */
export type Calendar = {
  /** Days off, beside Saturdays and Sundays. */
  off: ReadonlySet<Day>;
  /** Weekend days that are worked in place of others. */
  worked: ReadonlySet<Day>;
};

function isWorkingDay(day: Day, calendar: Calendar): boolean {
  if (calendar.worked.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.off.has(day);
}

/** The day itself when it is worked, or else the next one that is. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The day on which so many working days have passed; the first day itself does not count. */
export function addWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  let found = day;
  for (let passed = 0; passed < count; passed += 1)
    found = workingDayFrom(addDays(found, 1), calendar);
  return found;
}
