import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runCommand } from "../../server/setup/run-command.mjs";
import { step } from "../../server/setup/step.mjs";

// The headless shell first: it is the same engine without windows, and takes two fifths less time.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

function ofTheSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...elsewhere].find((path) => existsSync(path));
}

async function ofPlaywright() {
  const { chromium } = await import("playwright");
  return [chromium.executablePath()].find((path) => existsSync(path));
}

async function attempt(what, ...commands) {
  try {
    await step(what, async () => {
      for (const [command = "", ...parameters] of commands) await runCommand(command, parameters);
    });
  } catch (fault) {
    console.log(`${what}: ${fault instanceof Error ? fault.message : "failed"}`);
  }
}

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, the system's, Playwright's own; else installs one, and says so.
 * @returns {Promise<string>} path of the program
 * @throws Error that says what to do when there is none and none could be installed
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  const found = named || ofTheSystem() || (await ofPlaywright());
  if (found) return found;

  await attempt("No browser found, downloading Playwright's Chromium", [
    process.execPath,
    "node_modules/playwright/cli.js",
    "install",
    "chromium",
  ]);
  const downloaded = await ofPlaywright();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"))
    await attempt(
      "Installing Debian's Chromium",
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", names[0] ?? ""],
    );
  const installed = ofTheSystem();
  if (installed) return installed;
  throw new Error(
    "The end-to-end tests need Chromium: install it, or set CHROMIUM_PATH to its program.",
  );
}
