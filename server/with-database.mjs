// `node server/with-database.mjs COMMAND …` runs a command on the database that `npm start` uses:
// the one of DATABASE_URL, else the embedded one, started for the time of the command if it does not run.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { tsImport } from "tsx/esm/api";
import { isTaken } from "./setup/take-turn.mjs";

const [command, ...parameters] = process.argv.slice(2);
if (!command) {
  console.error(
    "Say which command to run on the database: node server/with-database.mjs COMMAND …",
  );
  process.exit(1);
}
// Whoever asks how a command is used needs no database for the answer.
if (parameters.some((word) => word === "--help" || word === "-h")) {
  const [code] = await once(spawn(command, parameters, { stdio: "inherit" }), "exit");
  process.exit(code ?? 1);
}
const { openDatabase } = await tsImport("./open-database.ts", import.meta.url);
try {
  const { embedded } = await openDatabase();
  // Ctrl+C is for the command; the database is stopped after it.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  const child = spawn(command, parameters, { stdio: "inherit" });
  const [code] = await once(child, "exit");
  // A site that was started meanwhile goes on with the database.
  if (embedded && !embedded.adopted && !(await isTaken())) await embedded.stop();
  process.exit(code ?? 1);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
