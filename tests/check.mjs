// `npm run check`: everything that can be said about the sources without running them.
import { execFile } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import { installPackages } from "../server/setup/install-packages.mjs";

const execute = promisify(execFile);

async function run(path, ...parameters) {
  await execute(process.execPath, [`node_modules/${path}`, ...parameters], {
    maxBuffer: 64_000_000,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
}

/** Drizzle makes a migration of whatever the tables say beyond the last one; into a copy, so that ours stay. */
async function checkMigrations() {
  await run("drizzle-kit/bin.cjs", "check");
  const copy = ".data/check-migrations";
  rmSync(copy, { recursive: true, force: true });
  cpSync("db/migrations", copy, { recursive: true });
  await run(
    "drizzle-kit/bin.cjs",
    "generate",
    "--dialect=postgresql",
    "--schema=./db/schema/index.ts",
    `--out=./${copy}`,
  );
  const missing = readdirSync(copy).length - readdirSync("db/migrations").length;
  rmSync(copy, { recursive: true, force: true });
  if (missing > 0) throw new Error("The tables changed without a migration: npm run db:generate");
}

const parts = {
  lint: () => run("oxlint/bin/oxlint"),
  format: () => run("prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
  types: async () => {
    await run("next/dist/bin/next", "typegen");
    await run("typescript/bin/tsc", "--noEmit", "-p", ".");
  },
  unused: () => run("knip/bin/knip.js"),
  migrations: checkMigrations,
};

/** @returns {Promise<boolean>} whether the part found nothing */
async function runPart([name, work]) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    await work();
    console.log(`${name.padEnd(12)} ok       ${seconds()}`);
    return true;
  } catch (fault) {
    const said = [fault.stdout, fault.stderr].filter(Boolean).join("\n") || fault.message;
    console.log(`${name.padEnd(12)} FAILED   ${seconds()}\n${said}`);
    return false;
  }
}

await installPackages();
const found = await Promise.all(Object.entries(parts).map(runPart));
process.exit(found.every(Boolean) ? 0 : 1);
