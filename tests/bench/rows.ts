import type { Durations } from "./timing";

/** One line of the table: what was measured, what came out in words and in numbers, and the goal where there is one. */
export type Row = {
  what: string;
  measured: string;
  goal: string;
  figures: Record<string, number>;
  /** What a ratio shall reach. */
  bar?: number;
};

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const perSecond = (value: number) => `${Math.round(value)}/s`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** How long something takes. */
export const durationRow = (what: string, { p50, p95, p99 }: Durations, goal = ""): Row => ({
  what,
  measured: `p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, p99 ${milliseconds(p99)}`,
  goal,
  figures: { p50Ms: p50, p95Ms: p95, p99Ms: p99 },
});

/** How often a second we do something, over how often the reference does. */
export function ratioRow(what: string, ours: number, bare: number, bar?: number): Row {
  const ratio = ours / bare;
  const shown = ratio.toFixed(ratio < 0.1 ? 4 : 2);
  return {
    what,
    measured: `${shown} (${perSecond(ours)} of ${perSecond(bare)})`,
    goal: bar ? `≥ ${bar}` : "",
    figures: { ratio, oursPerSecond: ours, barePerSecond: bare },
    ...(bar ? { bar } : {}),
  };
}

/** The slow end of our answers over that of the reference, both in milliseconds. */
export const slownessRow = (what: string, ours: number, bare: number, goal = ""): Row => ({
  what,
  measured: `${(ours / bare).toFixed(1)} × (${milliseconds(ours)} to ${milliseconds(bare)})`,
  goal,
  figures: { ratio: ours / bare, oursMs: ours, bareMs: bare },
});

/** What goes over the wire, packed by gzip; `bytes` is the same unpacked. */
export const sizeRow = (what: string, packed: number, bytes: number, goal = ""): Row => ({
  what,
  measured: `${kilobytes(packed)} gz (${kilobytes(bytes)})`,
  goal,
  figures: { gzipBytes: packed, bytes },
});

/** How long a start takes. */
export const secondsRow = (what: string, seconds: number, goal = ""): Row => ({
  what,
  measured: `${seconds.toFixed(1)} s`,
  goal,
  figures: { seconds },
});

/** The rows whose ratio is under its bar by more than a third. */
export const farBelow = (rows: readonly Row[]): Row[] =>
  rows.filter(({ bar, figures }) => bar !== undefined && (figures["ratio"] ?? 0) < (bar * 2) / 3);

/** Prints the rows in three columns. */
export function printTable(rows: readonly Row[]): void {
  const heading = { what: "What", measured: "Measured", goal: "Goal" };
  const lines = [heading, ...rows];
  const width = (name: keyof typeof heading) => Math.max(...lines.map((line) => line[name].length));
  for (const { what, measured, goal } of lines)
    console.log(
      `${what.padEnd(width("what"))}  ${measured.padEnd(width("measured"))}  ${goal}`.trimEnd(),
    );
}
