import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test, vi } from "vitest";
import { findProcess } from "@/server/embedded/find-process";
import { keepRunning } from "@/server/embedded/keep-running";

const times = { look: 1, pauses: [0, 1, 2], steady: 600_000 };

test("what does not start is tried as often as there are pauses, then left with a clear line", async () => {
  const startAgain = vi.fn(() => Promise.reject(new Error("It did not start.")));
  const lines: string[] = [];
  const stop = keepRunning(
    { isRunning: () => false, startAgain },
    () => {},
    (line) => lines.push(line),
    times,
  );
  await vi.waitFor(() => expect(lines.at(-1)).toContain("is left so after 3 starts"));
  await stop();
  expect(startAgain).toHaveBeenCalledTimes(3);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe("Start 1 of 3: It did not start.");
});

test("what starts and ends at once, again and again, is left as well", async () => {
  const startAgain = vi.fn(() => Promise.resolve("postgres://again"));
  const lines: string[] = [];
  const stop = keepRunning(
    { isRunning: () => false, startAgain },
    () => {},
    (line) => lines.push(line),
    times,
  );
  await vi.waitFor(() => expect(lines.at(-1)).toContain("is left so after 3 starts"));
  await stop();
  expect(startAgain).toHaveBeenCalledTimes(3);
});

test("who ran for long has all the tries again", async () => {
  let isRunning = false;
  const startAgain = vi.fn(() => {
    isRunning = true;
    return Promise.resolve("postgres://again");
  });
  const look = () => {
    const is = isRunning;
    isRunning = false;
    return is;
  };
  const stop = keepRunning(
    { isRunning: look, startAgain },
    () => {},
    () => {},
    { ...times, steady: -1 },
  );
  await vi.waitFor(() =>
    expect(startAgain.mock.calls.length).toBeGreaterThan(3 * times.pauses.length),
  );
  await stop();
});

test("the address is told after each start, and nothing is started after the end of the watch", async () => {
  const told: string[] = [];
  const embedded = {
    isRunning: vi.fn(() => true),
    startAgain: () => Promise.resolve("postgres://b"),
  };
  const stop = keepRunning(
    embedded,
    (url) => told.push(url),
    () => {},
    times,
  );
  await vi.waitFor(() => expect(embedded.isRunning).toHaveBeenCalled());
  expect(told).toEqual([]);
  embedded.isRunning.mockReturnValueOnce(false);
  await vi.waitFor(() => expect(told).toEqual(["postgres://b"]));
  await stop();
  embedded.isRunning.mockReturnValue(false);
  expect(told).toEqual(["postgres://b"]);
});

test.runIf(process.platform === "linux")(
  "a process that has ended unnoticed is taken for no Postgres, though its number is given out",
  async () => {
    // The shell becomes a program that never asks what has become of its child.
    const parent = spawn("/bin/sh", ["-c", "sleep 0 & echo $!; exec sleep 60"]);
    const [said] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(String(said));
    await vi.waitFor(() => expect(findProcess(pid)).toEqual({ alive: true, isPostgres: false }));
    parent.kill();
    await once(parent, "exit");
  },
);
