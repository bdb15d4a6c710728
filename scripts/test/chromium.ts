import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Problem } from "../services/problem";

/** Chromium without a window draws no tabs and no toolbar: a new context costs a third of the processor time. */
const SHELL = "/usr/bin/chromium-headless-shell";
const USUAL_PLACES = [chromium.executablePath(), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const firstOf = (places: readonly (string | undefined)[]) => places.find((place) => place && existsSync(place));

/** Debian and derivatives, as root: the only case in which a browser is installed without asking. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("Installing Debian's Chromium without a window (apt-get install chromium-headless-shell) ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"], { env, stdio: "ignore" });
}

/**
 * The browser for the end-to-end tests: CHROME_PATH, Debian's Chromium without a window, which is installed on demand when
 * running as root, else any other Chromium.
 */
export function findChromium(): string {
  const preferred = () => firstOf([process.env.CHROME_PATH, SHELL]);
  const found = preferred() ?? (installFromDebian(), preferred() ?? firstOf(USUAL_PLACES));
  if (found) return found;
  throw new Problem(
    "No Chromium found for the browser tests: install it (apt-get install chromium-headless-shell, or npx playwright install chromium), or set CHROME_PATH to one.",
  );
}
