import type { Environment } from "@/lib/environment";
import type { Prepared } from "./run-preparation";

/** Where the site is, and in a demonstration who may sign in, as lines for the terminal. */
export function greeting(
  environment: Environment,
  port: number,
  { accounts }: Prepared,
  password: string | null,
): string {
  const shown =
    environment.HOST === "0.0.0.0" || environment.HOST === "::" ? "127.0.0.1" : environment.HOST;
  const address = environment.PUBLIC_URL ?? `http://${shown}:${port}`;
  const lines = ["", `The site is open: ${address}`];
  if (environment.PROGRAMME_TODAY) lines.push(`Programme date:   ${environment.PROGRAMME_TODAY}`);
  if (password) {
    const width = Math.max(...accounts.map(({ role }) => role.length));
    lines.push(
      "",
      `Demonstration accounts, at ${address}/en/sign-in, all with the password  ${password}`,
      ...accounts.map(
        ({ role, name, address: mail }) => `  ${role.padEnd(width)}  ${mail}  (${name})`,
      ),
    );
  }
  return [...lines, "", "Ctrl+C stops everything.", ""].join("\n");
}
