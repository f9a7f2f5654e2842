import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a program to its end, its output on ours.
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 * @throws Error naming the command when it fails
 */
export async function runCommand(command, parameters, environment = {}) {
  const windows = process.platform === "win32";
  const child = spawn(command, parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
    // npm is a script there, which only a shell starts.
    shell: windows && command === "npm",
  });
  const [code, signal] = await once(child, "exit");
  if (code !== 0)
    throw new Error(`"${[command, ...parameters].join(" ")}" failed (${code ?? signal}).`);
}
