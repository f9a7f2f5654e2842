import { LRUCache } from "lru-cache";
import type { Finished } from "@/server/documents/finished";

/** Finished pages, kept until something public changes. */
export type PageStore = {
  find: (key: string) => Finished | undefined;
  /**
   * Gives the page that is kept, or makes it; who asks meanwhile waits for the same one.
   * @param isRare a page that few will ask for again, such as an answer of the search
   * @param make gives the page, and whether it is for keeping
   */
  fill: (key: string, isRare: boolean, make: () => Promise<Made>) => Promise<Finished>;
  /** Forgets all, and keeps what is made from now on. */
  renew: () => void;
  /** Forgets all, and keeps nothing until it is renewed. */
  stop: () => void;
};

export type Made = { finished: Finished; isForKeeping: boolean };

/** Bytes. Rare pages have a share of their own: however many are asked for, the others stay. */
const usualRoom = { common: 96_000_000, rare: 32_000_000 };

/** Plain and packed bytes, as far as they are there or will be, once more with their heads, and what stands around them. */
const sizeOf = ({ bodies }: Finished) => Math.ceil(bodies.identity.length * 2.5) + 4_000;

/** Makes a store; it keeps nothing until it is renewed for the first time. */
export function pageStore(room = usualRoom): PageStore {
  const kept = {
    common: new LRUCache<string, Finished>({ maxSize: room.common, sizeCalculation: sizeOf }),
    rare: new LRUCache<string, Finished>({ maxSize: room.rare, sizeCalculation: sizeOf }),
  };
  const inMaking = new Map<string, Promise<Finished>>();
  /** Another object after each change: what was begun before one is not kept after it. */
  let era: object | null = null;

  const forget = () => {
    kept.common.clear();
    kept.rare.clear();
    inMaking.clear();
  };

  return {
    find: (key) => kept.common.get(key) ?? kept.rare.get(key),
    async fill(key, isRare, make) {
      const begun = inMaking.get(key);
      if (begun) return begun;
      const since = era;
      const making = make().then(({ finished, isForKeeping }) => {
        if (isForKeeping && since !== null && since === era)
          kept[isRare ? "rare" : "common"].set(key, finished);
        return finished;
      });
      inMaking.set(key, making);
      try {
        return await making;
      } finally {
        if (inMaking.get(key) === making) inMaking.delete(key);
      }
    },
    renew() {
      era = {};
      forget();
    },
    stop() {
      era = null;
      forget();
    },
  };
}
