/** Middle and slow end of some durations, in milliseconds. */
export type Summary = { p50: number; p99: number };

/** Runs `work` `count` times, one after the other, after some rounds that do not count. */
export async function oneByOne(count: number, work: () => Promise<unknown>): Promise<Summary> {
  for (let round = 0; round < count / 5; round += 1) await work();
  const durations: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  const at = (share: number) => durations[Math.floor(durations.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Works through `jobs` with `width` at a time; answers how many were done in a second. */
export async function sideBySide(width: number, jobs: (() => Promise<unknown>)[]): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) await job();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return jobs.length / ((performance.now() - start) / 1000);
}

export const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
