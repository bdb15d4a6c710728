import { defineConfig, devices } from "@playwright/test";
import { availableParallelism } from "node:os";
import { findChromium } from "./scripts/test/chromium";
import "./tests/setup/json-modules";

/** Disables Chromium's own background requests; as root it runs without a sandbox. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
];
const AS_ROOT = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const ALONE = "**/lifecycle.spec.ts";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  globalSetup: "./tests/setup/browser-app.ts",
  fullyParallel: true,
  // Pages wait for the server more than they compute: two cores keep two browsers busy.
  workers: Math.max(2, Math.min(4, availableParallelism() - 1)),
  retries: 0,
  forbidOnly: true,
  // Timeouts only catch hangs, however busy the machine is: no test measures speed.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // Runs `npm start` three times, which takes the cores from other browsers: it runs alone, after all others, whether they passed or not.
  projects: [
    { name: "browser", testIgnore: ALONE, teardown: "alone" },
    { name: "alone", testMatch: ALONE },
  ],
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? "test-results/report.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    // Set by the global setup, which runs before the workers load this file.
    baseURL: process.env.APP_URL,
    actionTimeout: 60_000,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // Records the page at each step of a failed test; screenshots of every frame would cost more than the test itself.
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    launchOptions: { executablePath: findChromium(), args: [...QUIET, ...AS_ROOT] },
  },
});
