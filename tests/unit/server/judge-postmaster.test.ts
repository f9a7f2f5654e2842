import { expect, it } from "vitest";
import { judgePostmaster } from "@/server/embedded/judge-postmaster";
import { parsePostmasterFile } from "@/server/embedded/postmaster-file";

const nothing = { file: false, alive: false, isPostgres: false, isOurs: false };
const running = { file: true, alive: true, isPostgres: true, isOurs: true };

it.each([
  ["no file", nothing, "start"],
  ["ours answers", running, "adopt"],
  ["its process is gone", { ...nothing, file: true }, "start"],
  ["it starts or stops, or keeps us out", { ...running, isOurs: false }, "wait"],
  [
    "its number is another program's now",
    { ...running, isPostgres: false, isOurs: false },
    "clear",
  ],
] as const)("%s", (_case, found, verdict) => {
  expect(judgePostmaster(found)).toBe(verdict);
});

it("reads what a running Postgres wrote down", () => {
  const text = "4711\n/data\n1795511761\n46879\n\n127.0.0.1\n  1 2\nready   \n";
  expect(parsePostmasterFile(text)).toEqual({ pid: 4711, port: 46879 });
  expect(parsePostmasterFile("4711\n/data\n")).toBeNull();
  expect(parsePostmasterFile("")).toBeNull();
});
