import AxeBuilder from "@axe-core/playwright";
import { type Page } from "@playwright/test";
import { LOCALES, type Locale } from "~/i18n/locale";
import { answered, expect, test } from "./fixtures";
import { lookerOf } from "./pages/access";
import { ALL_PAGES, addressOf } from "./pages/all-pages";
import { demoWorld } from "./pages/demo-world";
import { sessionFor } from "./pages/session";
import { PLACEHOLDERS, type World } from "./pages/world";

// Pages that refuse are pages too.
test.use({ allowedErrors: answered(403, 404), contextOptions: { reducedMotion: "reduce" } });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html.slice(0, 160))
        .slice(0, 3)
        .join(" | ")}`,
  );
}

let world: World;
test.beforeAll(async () => {
  world = await demoWorld();
});

const pages = ALL_PAGES.filter((page) => page.kind === "page");

for (const page of pages) {
  test(`${page.path(PLACEHOLDERS)} has no axe violation in either language and does not overflow, wide or narrow`, async ({
    page: tab,
    context,
  }) => {
    const looker = lookerOf(page.access);
    if (looker !== "visitor") await context.addCookies([await sessionFor(world.users[looker])]);
    for (const lang of page.bare ? (["vi"] as const) : LOCALES) {
      // The languages share their markup: rules are checked wide in one and narrow in the other, overflow in both.
      const [first, second] = lang === "vi" ? WIDTHS : ([WIDTHS[1], WIDTHS[0]] as const);
      await tab.setViewportSize(first);
      await tab.goto(addressOf(page, world, lang));
      await expect(tab.locator("html")).toHaveAttribute("lang", page.bare ? /vi|en/ : lang);
      await expect(tab.getByRole("heading", { level: 1 }).first()).toBeVisible();
      expect(new URL(tab.url()).pathname).toBe(new URL(addressOf(page, world, lang), tab.url()).pathname);
      expect.soft(await violations(tab), `${lang} at ${first.width} px`).toEqual([]);
      for (const size of [first, second]) {
        await tab.setViewportSize(size);
        const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overflow, `overflow, ${lang} at ${size.width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

/** One page of each make: words, form, workbench, ranking, table, charts. */
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
  test(`${route} in ${lang} has no axe violation in the dark theme`, async ({ page: tab, context }) => {
    const page = pages.find((one) => one.route === route);
    if (!page) throw new Error(`${route} is not in the table of pages`);
    const looker = lookerOf(page.access);
    if (looker !== "visitor") await context.addCookies([await sessionFor(world.users[looker])]);
    await tab.emulateMedia({ colorScheme: "dark" });
    await tab.goto(addressOf(page, world, lang));
    await expect(tab.getByRole("heading", { level: 1 }).first()).toBeVisible();
    expect(await violations(tab)).toEqual([]);
  });
}
