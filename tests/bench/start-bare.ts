import { fork } from "node:child_process";
import { once } from "node:events";
import type { Answer } from "./ask";

// Node writes these itself, for each answer anew.
const written = ["date", "connection", "keep-alive", "transfer-encoding"];

/** Starts the bare server that sends one answer again and again. It ends with this process if not before. */
export async function startBare({
  headers,
  body,
}: Answer): Promise<{ url: string; stop: () => void }> {
  const sent = Object.entries(headers).filter(([name]) => !written.includes(name));
  const child = fork("tests/bench/bare-server.mjs", { execArgv: [] });
  child.send({ headers: Object.fromEntries(sent), body: body.toString("base64") });
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}/`, stop: () => void child.kill() };
}
