import { defineConfig } from "@playwright/test";

const { E2E_BASE_URL, CHROMIUM_PATH } = process.env;
if (!E2E_BASE_URL || !CHROMIUM_PATH)
  throw new Error("Run the end-to-end tests by `npm test -- e2e`.");

export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  // One database and two cores: the files take turns, and no journey meets another's changes.
  workers: 1,
  forbidOnly: true,
  // A page in four languages under axe takes long where two cores are shared.
  timeout: 120_000,
  use: {
    baseURL: E2E_BASE_URL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        // Root has no sandbox to give.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
