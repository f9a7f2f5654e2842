/** So many lines at once, then one a second: a busy morning fits in, a flood does not. */
const most = 600;
const refillMs = 1000;

/**
 * Bounds what people who are not signed in make us keep: a line of the security log each time they try a door.
 * @param now milliseconds
 */
export function strangersLines(now = Date.now) {
  let left = most;
  let filledAt = now();
  let leftOut = 0;
  return {
    /** @returns how many lines were left out since the last one; null when there is no room for this one either */
    take(): number | null {
      const refilled = Math.floor((now() - filledAt) / refillMs);
      left = Math.min(most, left + refilled);
      filledAt += refilled * refillMs;
      if (left === 0) {
        leftOut += 1;
        return null;
      }
      left -= 1;
      const told = leftOut;
      leftOut = 0;
      return told;
    },
  };
}
