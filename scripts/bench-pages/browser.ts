import { chromium } from "@playwright/test";
import { findChromium } from "../test/chromium";

/** Addresses of the scripts that a browser fetches for a page on a first visit, until hydration is done. */
export async function fetchedByBrowser(address: string, path: string, cookie: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const page = await browser.newPage({ extraHTTPHeaders: cookie ? { Cookie: cookie } : {} });
    const fetched = new Set<string>();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (response.request().resourceType() === "script" || pathname.endsWith(".js")) fetched.add(pathname);
    });
    await page.goto(new URL(path, address).href, { waitUntil: "load" });
    await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
    await page.waitForLoadState("networkidle");
    return [...fetched];
  } finally {
    await browser.close();
  }
}
