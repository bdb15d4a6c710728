import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Problem } from "../services/problem";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function installed(): string | undefined {
  const places = [process.env.CHROME_PATH, ...USUAL_PLACES, chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

/** Debian and derivatives, as root: the only case in which a browser is installed without asking. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("No Chromium found: installing Debian's (apt-get install chromium) ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
}

/**
 * The browser for the end-to-end tests: CHROME_PATH, one in a usual place, Playwright's own, else Debian's package,
 * installed on demand when running as root.
 */
export function findChromium(): string {
  const found = installed() ?? (installFromDebian(), installed());
  if (found) return found;
  throw new Problem(
    "No Chromium found for the browser tests: install it (apt-get install chromium, or npx playwright install chromium), or set CHROME_PATH to one.",
  );
}
