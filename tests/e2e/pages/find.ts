import { expect, type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { button } from "./fields";

/** The card with this name among the recommended positions or the matching experts. */
const cardOf = (page: Page, name: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });

/** Searches for experts by text; keeps the rest of the address, including filters. */
export async function searchExperts(page: Page, locale: Locale, country: string, text: string) {
  const t = translator(locale, "search");
  await page.goto(`/${locale}/experts?country=${country}`);
  await page.getByRole("searchbox", { name: t("experts.textLabel") }).fill(text);
  await button(page.getByRole("search"), t("form.search")).click();
  await expect(page).toHaveURL((url) => url.searchParams.get("q") === text && url.searchParams.get("country") === country);
  // Typing searches too: the address may come from that, while the search of the button is still on its way.
  await expect(page.locator("[aria-busy]")).toHaveAttribute("aria-busy", "false");
}

/** Asserts on a ranking card: its score, that the required skills are met, and a reason that names the skill. */
export async function expectExplained(page: Page, locale: Locale, name: string, skill: string) {
  const t = translator(locale, "matches");
  const card = cardOf(page, name);
  await expect(card).toBeVisible();
  await expect(card.getByText(scoreWords(locale))).toBeAttached();
  await expect(card.getByText(translator(locale, "matching")("headline.met", { met: 1, count: 1 }))).toBeVisible();
  await card.locator("summary", { hasText: t("why") }).click();
  const reasons = card.getByRole("table", { name: t("reasonsOf", { subject: name }) });
  await expect(reasons).toContainText(skill);
}

function scoreWords(locale: Locale): RegExp {
  const [before = "", after = ""] = translator(locale, "ui")("score.label", { score: "#" }).split("#");
  return new RegExp(`${before}([5-9]\\d|100)${after}`);
}
