type Dated<Meeting> = Meeting & { heldFrom: string };

/** A number of which nothing was found: the session lies somewhere between its known neighbours. */
export type Gap = { number: number; after: string | null; before: string | null };

/**
 * Meetings as they can stand on a line of time: those with a day of their own; the gaps in the numbers
 * of sessions; and how many have neither.
 */
export function placeMeetings<
  Meeting extends { number: number | null; heldFrom: string | null; isFound: boolean },
>(meetings: readonly Meeting[]) {
  const dated = meetings.filter((meeting): meeting is Dated<Meeting> => meeting.heldFrom !== null);
  const numbered = dated.flatMap(({ number, heldFrom }) =>
    number === null ? [] : [{ number, heldFrom }],
  );
  const gaps = meetings.flatMap(({ number, heldFrom, isFound }): Gap[] => {
    if (number === null || heldFrom !== null || isFound) return [];
    const earlier = numbered.filter((known) => known.number < number);
    const later = numbered.filter((known) => known.number > number);
    return [
      {
        number,
        after: earlier.sort((a, b) => a.number - b.number).at(-1)?.heldFrom ?? null,
        before: later.sort((a, b) => a.number - b.number)[0]?.heldFrom ?? null,
      },
    ];
  });
  return { dated, gaps, undated: meetings.length - dated.length - gaps.length };
}
