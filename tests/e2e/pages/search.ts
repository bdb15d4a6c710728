import { randomInt } from "node:crypto";
import { type Locator, type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { expect } from "../fixtures";

/** A skill in all the spellings that are searched. */
export const SKILL = {
  id: "semiconductor-technology",
  vi: "Công nghệ bán dẫn",
  en: "Semiconductor technology",
  alias: "Microelectronics",
  typo: "semiconducter",
} as const;
/** Given names in the order of Vietnamese lists: Ân after An, Đào after Dung. */
const GIVEN = [
  "An",
  "Ân",
  "Bích",
  "Châu",
  "Dung",
  "Đào",
  "Giang",
  "Hà",
  "Hương",
  "Khuê",
  "Lan",
  "Liên",
  "Mai",
  "Minh",
  "Nga",
  "Ngân",
  "Oanh",
  "Phúc",
  "Phượng",
  "Sương",
  "Thảo",
  "Trúc",
];
export const OTHERS = GIVEN.length;
/** The other people by name. */
export const OTHER_NAMES = GIVEN.map((given) => `Hồ ${given}`);

/** Experts of a fictional town: one in semiconductors in Japan, the others in machine learning in France. */
export type Town = { name: string; chip: string; chipId: string; memberId: string; blockedMemberId: string };

/** @returns the town once the worker has indexed all of it. */
export async function makeTown(): Promise<Town> {
  // Random letters, so that no other test finds this town, not even through typo tolerance.
  const letters = Array.from({ length: 12 }, () => "bcdfghklmnprstvx"[randomInt(16)]).join("");
  const name = `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
  const [institution, blocked] = await Promise.all([makeInstitution(), makeInstitution()]);
  const chip = "Công Tằng Tôn Nữ Đoan Uyển";
  const { id: chipId } = await makeExpert({
    fullName: chip,
    familyName: "Công Tằng Tôn Nữ",
    givenName: "Uyển",
    headlineVi: "Thiết kế vi mạch",
    countryCode: "JP",
    city: name,
    verifiedAt: new Date(),
    skills: [{ skillId: SKILL.id, level: 4 }],
    availabilities: [{ engagementType: "teaching", from: "2026-01-01" }],
    blocks: [blocked.id],
  });
  for (const givenName of GIVEN.toReversed()) {
    await makeExpert({
      fullName: `Hồ ${givenName}`,
      familyName: "Hồ",
      givenName,
      headlineVi: "Nhà khoa học dữ liệu",
      countryCode: "FR",
      city: name,
      skills: [{ skillId: "machine-learning", level: 2 }],
    });
  }
  return { name, chip, chipId, memberId: institution.memberId, blockedMemberId: blocked.memberId };
}

/** The number of results shown above the list. */
export function foundHeading(page: Page, locale: Locale, count: number): Locator {
  const t = translator(locale, "search");
  const name = count === 0 ? t("experts.none") : t("experts.found", { count });
  return page.getByRole("heading", { level: 2, name, exact: true });
}

/** The links in the list, named after the people, in order. */
export const found = (page: Page): Locator => page.getByRole("rowheader").getByRole("link");

/** Reloads the address until the town is indexed. */
export async function openTown(page: Page, locale: Locale, address: string, count: number) {
  await expect(async () => {
    await page.goto(`/${locale}/experts?${address}`);
    await expect(foundHeading(page, locale, count)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Expands a group of filters if it is collapsed, and returns it. */
export async function openFilter(page: Page, title: string): Promise<Locator> {
  const folded = page.locator("details", { has: page.locator("summary", { hasText: title }) });
  if ((await folded.getAttribute("open")) === null) await folded.locator("summary").first().click();
  return folded.getByRole("group", { name: title, exact: true });
}
