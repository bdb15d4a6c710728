import { randomUUID } from "node:crypto";
import { type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { makeExpert } from "../factories/make-expert";
import { makeInstitution } from "../factories/make-institution";
import { makePosition } from "../factories/make-position";
import { makeUser } from "../factories/make-user";
import { expect, test } from "./fixtures";

/** Skills that only this case uses, so that only its people are counted. */
const CASES = {
  institution: { vi: ["sinology", "underwater-archaeology"], en: ["korean-studies", "maritime-history"] },
  expert: { vi: ["japanese-studies", "oral-history"], en: ["southeast-asian-studies", "museum-studies"] },
} as const;

/** One expert who meets everything, two who lack the rare skill, one who only works remotely. */
async function makeCase(skillIds: readonly [string, string]) {
  const tag = randomUUID().slice(0, 6);
  const institution = await makeInstitution();
  const verifiedAt = new Date();
  const [asked, rare] = [
    { skillId: skillIds[0], level: 3, verifiedAt },
    { skillId: skillIds[1], level: 3, verifiedAt },
  ];
  const returning = [{ engagementType: "return_long_term" as const, from: "2026-01-01" }];
  await makeExpert({ fullName: `Ngô Đủ Cả ${tag}`, skills: [asked, rare], availabilities: returning });
  for (const name of ["Ngô Thiếu Một", "Ngô Thiếu Hai"])
    await makeExpert({ fullName: `${name} ${tag}`, skills: [asked], availabilities: returning });
  const remote = await makeExpert({
    fullName: `Ngô Từ Xa ${tag}`,
    skills: [asked, rare],
    availabilities: [{ engagementType: "remote_advising", from: "2026-01-01", remoteOnly: true }],
  });
  const { id } = await makePosition({
    institutionId: institution.id,
    titleVi: `Nhà nghiên cứu ${tag}`,
    titleEn: `Researcher ${tag}`,
    engagementTypes: ["return_long_term"],
    skills: skillIds.map((skillId) => ({ skillId, minLevel: 3 })),
  });
  return { tag, memberId: institution.memberId, positionId: id, remoteUserId: remote.userId, remoteId: remote.id };
}

const rowsOf = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader") });

/** Reloads the page until everybody of the case is indexed. */
async function openWhen(page: Page, address: string, text: string) {
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByText(text, { exact: true })).toBeVisible({ timeout: 1_000 });
    await expect(rowsOf(page)).toHaveCount(2, { timeout: 1_000 });
    await expect(rowsOf(page).first()).toContainText("+2", { timeout: 1_000 });
  }).toPass();
}

for (const locale of LOCALES) {
  test(`an institution sees what a looser requirement would bring, and who that would be (${locale})`, async ({ visit }) => {
    const t = translator(locale, "whatIf");
    const { tag, memberId, positionId } = await makeCase(CASES.institution[locale]);
    const page = await visit({ locale, userId: memberId });
    const matches = `/${locale}/institution/positions/${positionId}/matches`;
    await openWhen(page, `${matches}/what-if`, t("now", { count: 1 }));
    const rows = rowsOf(page);
    await expect(rows.nth(1)).toContainText(t("remote"));
    await expect(rows.nth(1)).toContainText("+1");

    await rows
      .nth(1)
      .getByRole("link", { name: t("see") })
      .click();
    await expect(page).toHaveURL(new RegExp(`${matches}\\?try=remote`));
    await expect(page.getByText(t("tried", { change: t("remote") }))).toBeVisible();
    await expect(page.getByRole("link", { name: `Ngô Từ Xa ${tag}`, exact: true })).toBeVisible();
    await page.getByRole("link", { name: t("untried"), exact: true }).click();
    await expect(page.getByText(t("tried", { change: t("remote") }))).toHaveCount(0);
    await expect(page.getByRole("link", { name: `Ngô Đủ Cả ${tag}`, exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: `Ngô Từ Xa ${tag}`, exact: true })).toHaveCount(0);
  });

  test(`an expert and a coordinator see why a position fits or cannot (${locale})`, async ({ visit }) => {
    const t = translator(locale, "recommended");
    const { tag, positionId, remoteUserId, remoteId } = await makeCase(CASES.expert[locale]);
    const institution = await makeInstitution();
    const title = `${locale === "vi" ? "Cố vấn" : "Adviser"} ${tag}`;
    await makePosition({
      institutionId: institution.id,
      titleVi: title,
      titleEn: title,
      engagementTypes: ["remote_advising"],
      remotePossible: true,
      skills: CASES.expert[locale].map((skillId) => ({ skillId, minLevel: 3 })),
    });
    const page = await visit({ locale, userId: remoteUserId });
    const link = (where: Page) => where.getByRole("link", { name: title, exact: true });
    await expect(async () => {
      await page.goto(`/${locale}/recommended`);
      await expect(link(page)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await link(page).click();
    await expect(page.getByRole("heading", { name: t("own.title") })).toBeVisible();
    await page.goto(`/${locale}/positions/${positionId}`);
    await expect(page.getByText(t("own.blocked"))).toBeVisible();

    const coordinator = await visit({ locale, userId: (await makeUser({ roles: ["coordinator"] })).id });
    await coordinator.goto(`/${locale}/experts/${remoteId}/positions?form=remote_advising`);
    await expect(link(coordinator)).toBeVisible();
    await coordinator
      .getByRole("listitem")
      .filter({ has: link(coordinator) })
      .getByRole("link", { name: new RegExp(t("explain")) })
      .click();
    await expect(coordinator.getByRole("heading", { level: 1 })).toContainText(`Ngô Từ Xa ${tag}`);
  });
}
