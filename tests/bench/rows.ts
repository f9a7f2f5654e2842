/** One line of the table: what was measured, what came out, and the goal where there is one. */
export type Row = { what: string; measured: string; goal: string };

export const row = (what: string, measured: string, goal = ""): Row => ({ what, measured, goal });

export const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
export const perSecond = (value: number) => `${Math.round(value)}/s`;
export const ratio = (value: number) => value.toFixed(value < 0.1 ? 4 : 2);

export function printTable(rows: readonly Row[]): void {
  const width = (name: keyof Row) => Math.max(...rows.map((one) => one[name].length));
  for (const { what, measured, goal } of rows)
    console.log(
      `${what.padEnd(width("what"))}  ${measured.padEnd(width("measured"))}  ${goal}`.trimEnd(),
    );
}
