import { readFileSync } from "node:fs";
import { runCommand } from "./run-command.mjs";
import { step } from "./step.mjs";

/** @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(lock, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** Are the packages on disk those of the lock? npm writes down what it laid, last of all. */
function areInstalled() {
  const wanted = packagesIn("package-lock.json");
  const laid = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "" || (optional && !laid[path])) return true;
    return laid[path]?.version === version;
  });
}

/** Installs the packages of the lock when something is missing or other than the lock says. */
export async function installPackages() {
  if (areInstalled()) return;
  await step("Installing packages", () =>
    // Building needs the development packages also where NODE_ENV says production.
    runCommand("npm", ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]),
  );
}
