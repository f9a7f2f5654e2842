import { execFileSync } from "node:child_process";

/** The account of the operating system that Postgres runs as; empty means our own. */
export type Account = { uid?: number; gid?: number };

function lookUp(): Account {
  const ask = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }));
  return { uid: ask("-u"), gid: ask("-g") };
}

/**
 * Postgres refuses to run as root, so root lends it the account `postgres`, made when absent.
 * @throws Error with one line when the account can be neither found nor made
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  try {
    return lookUp();
  } catch {
    console.log("Postgres does not run as root: making the system account postgres for it.");
  }
  try {
    execFileSync(
      "/usr/sbin/useradd",
      ["--system", "--user-group", "--shell", "/bin/false", "postgres"],
      {
        stdio: "pipe",
      },
    );
    return lookUp();
  } catch (cause) {
    throw new Error(
      "Postgres does not run as root and the account postgres could not be made: start as an ordinary user, or set DATABASE_URL.",
      { cause },
    );
  }
}
