import { execFile } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";
import { ask, statusOf } from "./ask";

const execute = promisify(execFile);
const seconds = 2;

/** Answers a second, and the slow end in milliseconds. */
export type Load = { perSecond: number; p99: number };

type Asked = [url: string, connections: number, status: number, headers: Record<string, string>];

let tool: Promise<"wrk" | "autocannon"> | null = null;
/** What loads: wrk where it is installed, which takes more than Node can send; else autocannon, which then is the limit. */
export const loadTool = () =>
  (tool ??= execute("wrk", ["--version"]).then(
    () => "wrk",
    // It says its version and ends with 1; what is not there says ENOENT.
    (fault: { code?: unknown }) => (fault.code === "ENOENT" ? "autocannon" : "wrk"),
  ));

/**
 * Asks one address on many connections for some seconds.
 * @throws Error when an answer is missing or has another status
 */
export async function load(...asked: Asked): Promise<Load> {
  const [url, , status, headers] = asked;
  const answered = await statusOf(url, headers);
  if (answered !== status) throw new Error(`${url} answered ${answered}, not ${status}.`);
  const run = await ((await loadTool()) === "wrk" ? byWrk : byAutocannon)(...asked);
  // What was still in hand when time was up is answered before anything else is measured.
  await ask(url);
  return run;
}

const inMs = { us: 0.001, ms: 1, s: 1000 };

async function byWrk(...[url, connections, , headers]: Asked): Promise<Load> {
  const options = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency"];
  const named = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await execute("wrk", [...options, ...named, url]);
  const [, slowest = "", unit = "s"] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  if (!perSecond || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}: ${stdout}`);
  return { perSecond: Number(perSecond), p99: Number(slowest) * inMs[unit as keyof typeof inMs] };
}

async function byAutocannon(...[url, connections, status, headers]: Asked): Promise<Load> {
  const run = await autocannon({ url, connections, duration: seconds, headers });
  const other = run.requests.total - run[status === 200 ? "2xx" : "3xx"];
  if (run.errors + other > 0)
    throw new Error(`${url}: ${run.errors} errors, ${other} answers that are not ${status}.`);
  return { perSecond: run.requests.total / run.duration, p99: run.latency.p99 };
}
