import AxeBuilder from "@axe-core/playwright";
import { type ConsoleMessage, type Page, test as base } from "@playwright/test";
import { LOCALES, type Locale } from "~/i18n/locale";
import { answered, expect } from "./fixtures";
import { lookerOf } from "../http/access";
import { ALL_PAGES, addressOf } from "../http/all-pages";
import { demoWorld } from "./pages/demo-world";
import { inUse } from "./pages/in-use";
import { sessionFor } from "../factories/session-for";
import { PLACEHOLDERS, type Role, type World } from "../http/world";

/** `npm run test:full` checks every page in both themes and at both widths; otherwise each language is checked at one width. */
const FULL = process.env.TEST_FULL === "1";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
// Error pages are checked too.
const EXPECTED = answered(403, 404);

/** One tab per viewer, shared by all tests of a worker, so that scripts and fonts are fetched and compiled once. */
const test = base.extend<object, { tabOf: (looker: Role) => Promise<Page> }>({
  tabOf: [
    async ({ browser }, use) => {
      const tabs = new Map<Role, Promise<Page>>();
      const open = async (looker: Role) => {
        const context = await browser.newContext({ baseURL: process.env.APP_URL, locale: "vi-VN", reducedMotion: "reduce" });
        if (looker !== "visitor") await context.addCookies([await sessionFor((await demo()).users[looker])]);
        return inUse(await context.newPage());
      };
      await use((looker) => {
        const tab = tabs.get(looker) ?? open(looker);
        tabs.set(looker, tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).context().close();
    },
    { scope: "worker" },
  ],
});

let world: Promise<World> | undefined;
const demo = (): Promise<World> => (world ??= demoWorld());

async function violations(page: Page) {
  // Legacy mode avoids a second tab, which is only needed for frames; no page has any.
  // Of rules that pass, axe would describe every element, which on long pages costs more than checking them.
  const options = { runOnly: RULES, resultTypes: ["violations" as const] };
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html.slice(0, 160))
        .slice(0, 3)
        .join(" | ")}`,
  );
}

/** Runs an action on a tab; its pages must report no errors meanwhile. */
async function watched(tab: Page, look: () => Promise<void>) {
  const complaints: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  };
  const onError = (error: Error) => void complaints.push(String(error.stack ?? error));
  tab.on("console", onConsole).on("pageerror", onError);
  await look();
  tab.off("console", onConsole).off("pageerror", onError);
  expect(complaints.filter((line) => !EXPECTED.test(line))).toEqual([]);
}

const pages = ALL_PAGES.filter((page) => page.kind === "page");

for (const page of pages) {
  test(`${page.path(PLACEHOLDERS)} has no axe violation in either language and does not overflow, wide or narrow`, async ({ tabOf }) => {
    const tab = await tabOf(lookerOf(page.access));
    await watched(tab, async () => {
      for (const lang of page.bare ? (["vi"] as const) : LOCALES) {
        // Both languages share the markup: rules are checked at the wide width in one and the narrow in the other, overflow in both.
        const [first, second] = lang === "vi" ? WIDTHS : ([WIDTHS[1], WIDTHS[0]] as const);
        const address = addressOf(page, await demo(), lang);
        await tab.setViewportSize(first);
        await tab.goto(address);
        await expect(tab.locator("html")).toHaveAttribute("lang", page.bare ? /vi|en/ : lang);
        await expect(tab.getByRole("heading", { level: 1 }).first()).toBeVisible();
        expect(new URL(tab.url()).pathname).toBe(new URL(address, tab.url()).pathname);
        for (const size of [first, second]) {
          await tab.setViewportSize(size);
          const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(overflow, `overflow, ${lang} at ${size.width} px`).toBeLessThanOrEqual(0);
          if (FULL || size === first) expect.soft(await violations(tab), `${lang} at ${size.width} px`).toEqual([]);
          if (FULL) expect.soft(await inTheDark(tab), `${lang} at ${size.width} px, dark`).toEqual([]);
        }
      }
    });
  });
}

async function inTheDark(tab: Page) {
  await tab.emulateMedia({ colorScheme: "dark" });
  try {
    return await violations(tab);
  } finally {
    await tab.emulateMedia({ colorScheme: null });
  }
}

/** One page of each kind: text, form, workbench, ranking, table, charts. */
const DARK: readonly [route: string, lang: Locale][] = [
  ["routes/$lang._index", "vi"],
  ["routes/$lang.register.$as", "en"],
  ["routes/$lang.profile._index", "vi"],
  ["routes/$lang.profile._steps.skills", "en"],
  ["routes/$lang.experts._index", "vi"],
  ["routes/$lang.institution.positions.$id.matches._index", "en"],
  ["routes/$lang.positions.$id", "vi"],
  ["routes/$lang.institution.members", "vi"],
  ["routes/$lang.admin._index", "en"],
  ["routes/dev.ui", "vi"],
];

for (const [route, lang] of DARK) {
  test(`${route} in ${lang} has no axe violation in the dark theme`, async ({ tabOf }) => {
    const page = pages.find((one) => one.route === route);
    if (!page) throw new Error(`${route} is not in the table of pages`);
    const tab = await tabOf(lookerOf(page.access));
    await watched(tab, async () => {
      await tab.setViewportSize(WIDTHS[0]);
      await tab.goto(addressOf(page, await demo(), lang));
      await expect(tab.getByRole("heading", { level: 1 }).first()).toBeVisible();
      expect(await inTheDark(tab)).toEqual([]);
    });
  });
}
