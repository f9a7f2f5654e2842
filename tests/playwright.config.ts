import { defineConfig } from "@playwright/test";

const { E2E_BASE_URL, E2E_READERS_URL, CHROMIUM_PATH } = process.env;
if (!E2E_BASE_URL || !E2E_READERS_URL || !CHROMIUM_PATH)
  throw new Error("Run the end-to-end tests by `npm test -- e2e`.");

const readers = ["public.spec.ts", "public/*.spec.ts"];

export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  // Two cores: one for those who write, one for those who read, each with a site and a database of its own.
  workers: 2,
  forbidOnly: true,
  // A page in four languages under axe takes long where two cores are shared.
  timeout: 120_000,
  // And so may the page behind a form; what has come is told at once.
  expect: { timeout: 20_000 },
  projects: [
    // The files take turns: no journey meets another's changes.
    {
      name: "writers",
      testIgnore: readers,
      workers: 1,
      use: { baseURL: E2E_BASE_URL },
    },
    { name: "readers", testMatch: readers, fullyParallel: true, use: { baseURL: E2E_READERS_URL } },
  ],
  use: {
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
