/** The middle and the slow end of some durations, in milliseconds. */
export function summary(durations: number[]): { p50: number; p99: number } {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Runs `work` `count` times, one after the other, after some rounds that do not count. */
export async function oneByOne(count: number, work: (index: number) => Promise<unknown>) {
  for (let index = 0; index < Math.ceil(count / 5); index += 1) await work(index);
  const durations: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await work(index);
    durations.push(performance.now() - start);
  }
  return summary(durations);
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
