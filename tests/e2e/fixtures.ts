import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { type Locale } from "~/i18n/locale";
import { sessionFor } from "../factories/session-for";
import { inUse } from "./pages/in-use";

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

/** Forms that came back with errors, or lost a race. */
const REFUSED_FORM = answered(400, 409, 422);

/** Remix logs it when a newer navigation cancels a response that was being read; the reader sees nothing of it. */
const CANCELLED = /^AbortError: /;

const NONE = /(?!)/;

export const test = base.extend<Fixtures>({
  allowedErrors: [NONE, { option: true }],
  complaints: [
    async ({ allowedErrors }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      // The browser names each refused form by itself; what pages say of their own is never expected.
      const expected = [REFUSED_FORM, CANCELLED, allowedErrors];
      const unexpected = complaints.filter((line) => !expected.some((pattern) => pattern.test(line)));
      // The first complaint on the first line, which is the one that the summary of a run shows.
      if (unexpected.length > 0) throw new Error(`The browser complained: ${unexpected.join("\n")}`);
    },
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

function listen(context: BrowserContext, complaints: string[]) {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => void complaints.push(String(error.error().stack ?? error.error())));
}
