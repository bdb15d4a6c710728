import { type Page } from "@playwright/test";

/**
 * A page on which `goto` ends when its scripts have taken over: keys pressed before that never reach them, which shows on
 * a busy machine. Without scripts there is nothing to wait for.
 */
export function inUse(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    // React leaves its mark on an element when it has taken it over, on the outermost one last.
    await page.waitForFunction(
      () => !("__remixContext" in window) || Object.keys(document.documentElement).some((key) => key.startsWith("__reactFiber$")),
    );
    return response;
  };
  return page;
}
