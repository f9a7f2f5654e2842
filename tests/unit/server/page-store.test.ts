import { expect, test, vi } from "vitest";
import type { Finished } from "@/server/documents/finished";
import { type Made, pageStore } from "@/server/page-cache/page-store";

const page = (text: string, bytes = 0): Finished => ({
  status: 200,
  headers: {},
  bodies: { identity: Buffer.from(text.padEnd(bytes, ".")) },
});
const made = (text: string, bytes?: number): Promise<Made> =>
  Promise.resolve({ finished: page(text, bytes), isForKeeping: true });
/** A page in the making, and what finishes it. */
function slowly() {
  let finish!: (made: Made) => void;
  const making = new Promise<Made>((resolve) => (finish = resolve));
  return {
    make: vi.fn(() => making),
    finish: (text: string) => finish({ finished: page(text), isForKeeping: true }),
  };
}
const textOf = (finished: Finished | undefined) => finished?.bodies.identity.toString();

function aStore(room?: { common: number; rare: number }) {
  const store = pageStore(room);
  store.renew();
  return store;
}

test("what was made is there for the next one, and is made once for all who ask meanwhile", async () => {
  const store = aStore();
  const { make, finish } = slowly();
  const asked = [1, 2, 3].map(() => store.fill("a", false, make));
  expect(store.find("a")).toBeUndefined();
  finish("A");
  expect((await Promise.all(asked)).map(textOf)).toEqual(["A", "A", "A"]);
  expect(make).toHaveBeenCalledOnce();
  expect(textOf(store.find("a"))).toBe("A");
});

test("what changed while it was made is given to who asked before, not kept, and not given to who asks after", async () => {
  const store = aStore();
  const before = slowly();
  const first = store.fill("a", false, before.make);
  store.renew();
  const after = slowly();
  const second = store.fill("a", false, after.make);
  expect(after.make).toHaveBeenCalledOnce();
  before.finish("old");
  expect(textOf(await first)).toBe("old");
  expect(store.find("a")).toBeUndefined();
  after.finish("new");
  expect(textOf(await second)).toBe("new");
  expect(textOf(store.find("a"))).toBe("new");
});

test("nothing is kept before it is renewed for the first time, nor after it was stopped", async () => {
  const store = pageStore();
  await store.fill("a", false, () => made("A"));
  expect(store.find("a")).toBeUndefined();
  store.renew();
  await store.fill("a", false, () => made("A"));
  expect(store.find("a")).toBeDefined();
  const { make, finish } = slowly();
  const asked = store.fill("b", false, make);
  store.stop();
  store.renew();
  finish("B");
  await asked;
  expect([store.find("a"), store.find("b")]).toEqual([undefined, undefined]);
});

test("what is not for keeping, or fails, is made anew each time", async () => {
  const store = aStore();
  const fails = () => Promise.reject(new Error("It failed."));
  await expect(store.fill("a", false, fails)).rejects.toThrow("It failed.");
  await store.fill("a", false, async () => ({ ...(await made("A")), isForKeeping: false }));
  expect(store.find("a")).toBeUndefined();
  expect(textOf(await store.fill("a", false, () => made("again")))).toBe("again");
});

test("however many rare pages are asked for, the others stay; the least used of each kind goes first", async () => {
  const store = aStore({ common: 20_000, rare: 20_000 });
  await store.fill("list", false, () => made("L", 1_000));
  for (let number = 0; number < 50; number += 1)
    await store.fill(`search ${number}`, true, () => made("S", 1_000));
  expect(store.find("list")).toBeDefined();
  expect(store.find("search 0")).toBeUndefined();
  expect(store.find("search 49")).toBeDefined();
});
