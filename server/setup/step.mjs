/**
 * Does one long step aloud: says what it is doing, and at the end for how long.
 * @template T
 * @param {string} what such as "Building the site"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = performance.now();
  console.log(`${what} …`);
  const outcome = await work();
  console.log(`${what}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return outcome;
}
