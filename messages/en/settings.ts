/** Settings of the programme. */
export const settings = {
  heading: "Settings",
  silence: "Confirmation by silence",
  silenceOff: "Off: only a signature of the other side confirms a claim of done.",
  silenceAfter:
    "{count, plural, one {After # working day} other {After # working days}} without an objection, a claim of done is confirmed by silence.",
  workingDays: "Working days",
  workingDaysHint:
    "Counted in the silent side's own calendar; left empty: off. It holds for claims cleared from today on.",
  calendars: "Calendars of both sides, {year}",
  calendarsLead:
    "Saturdays and Sundays are off without an entry. Holidays that move are not known here and stay empty until a side enters them.",
  theDay: "Day",
  is: "It is",
  day: {
    off: "a day off",
    worked: "worked in place of another",
    plain: "a plain day: take the entry out",
  },
  dayName: "Name of the day",
} as const;
