import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { type Locale } from "~/i18n/locale";
import { sessionFor } from "../factories/session-for";

export { expect } from "@playwright/test";

/** A browser of one person: its language, who is signed in, and whether scripts run. */
export type Visit = { locale?: Locale; userId?: string; javaScriptEnabled?: boolean };

type Fixtures = {
  /** The console errors that a test provokes on purpose. One pattern: Playwright takes a list of two for a value with its options. */
  allowedErrors: RegExp;
  /** What the pages of this test complained about; the test fails when it is not empty at the end. */
  complaints: string[];
  /** Opens a browser for one more person, watched like the first. */
  visit: (own?: Visit) => Promise<Page>;
};

/** The browser says so itself when a document or a fetch is answered with one of these statuses. */
export const answered = (...statuses: number[]) => new RegExp(`status of (${statuses.join("|")})\\b`);

const NONE = /(?!)/;

export const test = base.extend<Fixtures>({
  allowedErrors: [NONE, { option: true }],
  complaints: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
    async ({}, use) => use([]),
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },
  page: async ({ page, javaScriptEnabled }, use) => {
    await use(javaScriptEnabled === false ? page : inUse(page));
  },
  visit: async ({ browser, complaints, javaScriptEnabled }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ locale = "vi", userId, javaScriptEnabled: scripts = javaScriptEnabled } = {}) => {
      const context = await browser.newContext({ locale: locale === "vi" ? "vi-VN" : "en-GB", javaScriptEnabled: scripts });
      opened.push(context);
      listen(context, complaints);
      if (userId) await context.addCookies([await sessionFor(userId)]);
      const page = await context.newPage();
      return scripts === false ? page : inUse(page);
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

test.afterEach(({ complaints, allowedErrors }) => {
  const unexpected = complaints.filter((line) => !allowedErrors.test(line));
  if (unexpected.length > 0) throw new Error(`The browser complained:\n${unexpected.join("\n")}`);
});

/**
 * A page whose addresses are open only when its scripts have taken over: keys pressed before that never reach them, which
 * a busy machine does not forgive. Without scripts there is nothing to wait for.
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

function listen(context: BrowserContext, complaints: string[]) {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => void complaints.push(String(error.error().stack ?? error.error())));
}
