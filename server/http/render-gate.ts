import type { ServerResponse } from "node:http";

/** Gives the place free again; more than once does no harm. */
export type Leave = () => void;

/** There is no room for one more, or its reader has left meanwhile. */
export class Busy extends Error {}

/** Lets so many pages be made at once; the others wait, each reader in a line of his own. */
export type RenderGate = {
  /**
   * @param reader whose line it is, such as a network
   * @throws Busy
   */
  enter: (reader: string, response: ServerResponse) => Promise<Leave>;
};

const usual = {
  // One thread draws them all, and they share ten connections to the database: more would only wait inside.
  atOnce: 16,
  mostWaiting: 128,
  patienceMs: 2_500,
};

/** Makes a gate: lines take turns, so that many requests of one reader hold up nobody but him. */
export function renderGate({ atOnce, mostWaiting, patienceMs } = usual): RenderGate {
  type Turn = (leave: Leave | null) => void;
  const lines = new Map<string, Turn[]>();
  let inside = 0;
  let told = 0;

  /** Once a minute at most: whoever floods the site shall not flood its log. */
  function tell(): Busy {
    const now = Date.now();
    if (now - told > 60_000) {
      told = now;
      console.error(JSON.stringify({ at: new Date(now).toISOString(), busy: true }));
    }
    return new Busy();
  }

  function admit(): Leave {
    let isInside = true;
    inside += 1;
    return () => {
      if (!isInside) return;
      isInside = false;
      inside -= 1;
      const [first] = lines;
      if (!first) return;
      const [reader, line] = first;
      const turn = line.shift();
      // Behind the others: the next place is for another reader.
      lines.delete(reader);
      if (line.length > 0) lines.set(reader, line);
      turn?.(admit());
    };
  }

  function giveUp(reader: string, turn: Turn | undefined): void {
    const left = (lines.get(reader) ?? []).filter((other) => other !== turn);
    if (left.length > 0) lines.set(reader, left);
    else lines.delete(reader);
    turn?.(null);
  }

  /** Makes room for one more of this reader, at the cost of whoever has the longest line. */
  function makeRoom(reader: string): boolean {
    const all = [...lines];
    if (all.reduce((sum, [, line]) => sum + line.length, 0) < mostWaiting) return true;
    const [longest, line] = all.reduce((one, other) =>
      other[1].length > one[1].length ? other : one,
    );
    if (line.length <= (lines.get(reader)?.length ?? 0) + 1) return false;
    giveUp(longest, line.at(-1));
    return true;
  }

  return {
    enter(reader, response) {
      if (response.closed) return Promise.reject(new Busy());
      if (inside < atOnce) return Promise.resolve(admit());
      if (!makeRoom(reader)) return Promise.reject(tell());
      return new Promise((resolve, reject) => {
        const turn: Turn = (leave) => {
          clearTimeout(patience);
          response.off("close", give);
          if (leave) resolve(leave);
          else reject(response.closed ? new Busy() : tell());
        };
        const give = () => giveUp(reader, turn);
        const patience = setTimeout(give, patienceMs);
        response.once("close", give);
        lines.set(reader, [...(lines.get(reader) ?? []), turn]);
      });
    },
  };
}
