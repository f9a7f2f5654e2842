/** The value below which `share` of the numbers lie. */
const quantile = (numbers: number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

export const median = (numbers: number[]) => quantile(numbers, 0.5);

/** The middle, the slow end, and the very slowest, in milliseconds. */
export type Durations = { p50: number; p95: number; p99: number };

/**
 * Runs `work` again and again, one after the other: `count` times, or for `seconds` on a slow machine.
 * @param warm so many rounds before, which do not count
 */
export async function oneByOne(
  { count, seconds, warm = count / 4 }: { count: number; seconds: number; warm?: number },
  work: () => Promise<unknown>,
): Promise<Durations> {
  for (let round = 0; round < warm; round += 1) await work();
  const durations: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (durations.length < count && performance.now() < end) {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  return {
    p50: median(durations),
    p95: quantile(durations, 0.95),
    p99: quantile(durations, 0.99),
  };
}

/** Does `work` for every job, `width` at a time; answers how many were done in a second. */
export async function sideBySide<Job>(
  width: number,
  jobs: Job[],
  work: (job: Job) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const waiting = jobs.values();
  const worker = async () => {
    for (const job of waiting) await work(job);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return jobs.length / ((performance.now() - start) / 1000);
}

/**
 * Measures two things turn and turn about, so that a machine that drifts drifts for both; the first turn only warms up.
 * @returns the measurements of either, one a turn
 */
export async function alternate<Measured>(
  turns: number,
  ours: () => Promise<Measured>,
  bare: () => Promise<Measured>,
): Promise<{ ours: Measured[]; bare: Measured[] }> {
  const all: { ours: Measured[]; bare: Measured[] } = { ours: [], bare: [] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const pair = { ours: await ours(), bare: await bare() };
    if (turn === 0) continue;
    all.ours.push(pair.ours);
    all.bare.push(pair.bare);
  }
  return all;
}
