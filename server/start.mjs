// `npm start` on a bare machine: only what Node brings may be imported here, nothing is installed yet.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "./setup/build-site.mjs";
import { checkNode } from "./setup/check-node.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { takeTurn } from "./setup/take-turn.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
checkNode();
const [, , word, ...more] = process.argv;
if (more.length > 0 || (word !== undefined && word !== "dev" && word !== "build")) {
  console.error(
    `No such command: ${[word, ...more].join(" ")}. There are npm start, npm run dev and npm run build.`,
  );
  process.exit(1);
}
const mode = word === "dev" ? "development" : "production";
const buildsOnly = word === "build";

const giveBack = await takeTurn();
if (!giveBack) {
  console.error(
    "This checkout is already started or being built (.data is in use): stop that first.",
  );
  process.exit(1);
}
try {
  await installPackages();
  if (mode === "production") await buildSite();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
if (buildsOnly) process.exit(0);
// Several processes may serve from one build when they have a database of their own.
if (process.env.DATABASE_URL) giveBack();

// The channel tells the server when this process is gone, however it went.
const server = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
  stdio: ["ignore", "inherit", "inherit", "ipc"],
  env: { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" },
});
// Ctrl+C reaches the server by itself, as a member of the same group; a second notice does no harm.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
// npm hands a signal to its shell, which ends without us: whoever lost its parent stops as well.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && server.kill("SIGTERM"), 500).unref();
server.on("exit", (code) => process.exit(code ?? 1));
