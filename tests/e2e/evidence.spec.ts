import AxeBuilder from "@axe-core/playwright";
import { type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";
import { makeInstitution } from "../factories/make-institution";
import { makePosition } from "../factories/make-position";
import { makeUser } from "../factories/make-user";
import { answered, expect, test } from "./fixtures";
import { button, group, notice, tick } from "./pages/fields";
import { addPublication, addSkillsFromText, openStep } from "./pages/profile";

// A refused form returns 400.
test.use({ allowedErrors: answered(400), contextOptions: { reducedMotion: "reduce" } });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NAMES = {
  vi: { analog: "Thiết kế vi mạch tương tự", learning: "Học máy" },
  en: { analog: "Analog IC design", learning: "Machine learning" },
} as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "what a skill rests on" : "what a skill rests on, without JavaScript,", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
      test(`grows from a pasted biography over a publication to a coordinator's check (${locale})`, async ({ visit }) => {
        const expert = await makeExpert({ fullName: `Đỗ Thục Quyên ${randomUUID().slice(0, 6)}` });
        const page = await visit({ locale, userId: expert.userId });
        const on = { page, locale };
        const { analog, learning } = NAMES[locale];
        const [t, te] = [translator(locale, "profile"), translator(locale, "experts")];

        const biography = "Tôi làm thiết kế vi mạch tương tự 12 năm. Since 2019 also machine learning for sensors.";
        await addSkillsFromText(on, biography, [
          { label: analog, words: "thiết kế vi mạch tương tự", level: 4 },
          { label: learning, words: "machine learning", level: 1 },
        ]);
        const skillRow = (name: string) =>
          page
            .getByRole("list", { name: t("step.skills.label"), exact: true })
            .getByRole("listitem")
            .filter({ hasText: name });
        await expect(skillRow(analog)).toContainText(te("evidence.stated"));
        const stored = await db.expert.findUniqueOrThrow({ where: { id: expert.id } });
        expect(stored.biographyVi + stored.biographyEn).toBe("");

        await addPublication(on, { title: "Low-noise analog IC design for implants", venue: "Sổ tay Cảm biến", year: 2024 });
        await expect(page.getByText(t("shown.list", { skills: analog }))).toBeVisible();
        await openStep(on, "skills");
        await expect(skillRow(analog)).toContainText(te("evidence.publication", { count: 1 }));

        const coordinator = await visit({ locale, userId: (await makeUser({ roles: ["coordinator"] })).id });
        await coordinator.goto(`/${locale}/experts/${expert.id}`);
        await coordinator.locator("summary", { hasText: te("check.title") }).click();
        await coordinator.getByRole("checkbox", { name: new RegExp(`^${analog},`) }).check();
        await button(coordinator, te("check.confirm")).click();
        await expect(notice(coordinator, te("check.done.check"))).toBeVisible();

        const checked = te("evidence.verifiedOn", { date: formatDate(locale, todayInVietnam()) });
        const reader = await visit({ locale, userId: (await makeInstitution()).memberId });
        await reader.goto(`/${locale}/experts/${expert.id}`);
        const row = reader.getByRole("row").filter({ hasText: analog });
        await expect(row).toContainText(checked);
        await row.locator("summary").click();
        await expect(row.getByText("Low-noise analog IC design for implants, 2024")).toBeVisible();
        await expect(reader.getByRole("row").filter({ hasText: learning })).toContainText(te("evidence.stated"));

        await openStep(on, "skills");
        await expect(skillRow(analog)).toContainText(checked);
      });
    }

    test("can be taken off a publication that was read wrongly, and stays off", async ({ visit }) => {
      const expert = await makeExpert();
      const page = await visit({ locale: "vi", userId: expert.userId });
      const on = { page, locale: "vi" as const };
      const t = translator("vi", "profile");
      await addPublication(on, { title: "Analog IC design, a memoir", venue: "Tạp chí Sông Nước", year: 2020 });
      const saved = async () => (await db.expertWork.findFirstOrThrow({ where: { expertId: expert.id } })).skillIds;
      expect(await saved()).toContain("analog-ic-design");
      await page.getByRole("link", { name: t("editItem", { name: "Analog IC design, a memoir" }) }).click();
      await group(page, t("shown.likely")).getByRole("checkbox", { name: NAMES.vi.analog, exact: true }).uncheck();
      await button(page, translator("vi")("action.save")).click();
      await expect(notice(page, t("saved"))).toBeVisible();
      expect(await saved()).not.toContain("analog-ic-design");
    });

    test("is asked of a position by its own words, one press a skill", async ({ visit }) => {
      const institution = await makeInstitution();
      const position = await makePosition({
        institutionId: institution.id,
        status: "draft",
        textVi: "Cần người thiết kế vi mạch tương tự và biết học máy.",
      });
      const page = await visit({ locale: "vi", userId: institution.memberId });
      const t = translator("vi", "positions");
      await page.goto(`/vi/institution/positions/${position.id}/skills`);
      await button(page, t("form.suggestedAs.must", { name: NAMES.vi.analog })).click();
      await expect(button(page, t("form.suggestedAs.must", { name: NAMES.vi.analog }))).toHaveCount(0);
      await button(page, t("form.suggestedAs.nice", { name: NAMES.vi.learning })).click();
      await expect(button(page, t("form.suggestedAs.nice", { name: NAMES.vi.learning }))).toHaveCount(0);
      await button(page, t("form.saveBack")).click();
      await expect(page).toHaveURL(/done=saved/);
      const asked = await db.positionSkill.findMany({
        where: { positionId: position.id },
        orderBy: { skillId: "asc" },
        select: { skillId: true, necessity: true },
      });
      expect(asked).toEqual([
        { skillId: "analog-ic-design", necessity: "must" },
        { skillId: "machine-learning", necessity: "nice" },
      ]);
    });
  });
}

test("the pages that answer a form have no axe violation: skills found, an entry's skills, a coordinator's check", async ({ visit }) => {
  const expert = await makeExpert({
    skills: [{ skillId: "digital-ic-design", level: 3, verifiedAt: new Date() }],
    works: [{ title: "Analog IC design notes", skillIds: ["analog-ic-design"] }],
  });
  const work = await db.expertWork.findFirstOrThrow({ where: { expertId: expert.id } });
  const page = await visit({ locale: "vi", userId: expert.userId });
  const t = translator("vi", "profile");
  const violations = async (of: Page) =>
    (await new AxeBuilder({ page: of }).withTags(RULES).analyze()).violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`);
  await openStep({ page, locale: "vi" }, "skills");
  await page.getByRole("textbox", { name: t("skills.paste.label") }).fill("Học máy và thị giác máy tính.");
  await button(page, t("skills.paste.find")).click();
  await expect(page.getByRole("heading", { name: t("skills.found.title", { count: 2 }) })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await button(page, t("skills.found.add")).click();
  await expect(page.getByText(t("skills.found.tickSome"))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(`/vi/profile/skills?edit=digital-ic-design`);
  expect(await violations(page)).toEqual([]);
  await page.goto(`/vi/profile/publications?edit=${work.id}`);
  await expect(group(page, t("shown.likely"))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const coordinator = await visit({ locale: "vi", userId: (await makeUser({ roles: ["coordinator"] })).id });
  await coordinator.goto(`/vi/experts/${expert.id}`);
  await coordinator.locator("summary", { hasText: translator("vi", "experts")("check.title") }).click();
  await button(coordinator, translator("vi", "experts")("check.confirm")).click();
  await expect(coordinator.getByRole("group", { name: translator("vi", "experts")("check.skills") })).toBeVisible();
  expect(await violations(coordinator)).toEqual([]);
});

test("a pay floor and the kinds of institution wished for are kept for the expert, and come back with a form of work put back", async ({
  visit,
}) => {
  const expert = await makeExpert({ availabilities: [{ engagementType: "remote_advising", from: "2027-01-01" }] });
  const page = await visit({ locale: "en", userId: expert.userId });
  const [t, tc, tp] = [translator("en", "profile"), translator("en"), translator("en", "positions")];
  await page.goto("/en/profile/availability/remote_advising");
  await expect(page.getByText(t("wishes.private"))).toBeVisible();
  const floor = page.getByRole("group", { name: t("wishes.payFloor") });
  await floor.getByRole("textbox", { name: t("wishes.amount") }).fill("85");
  await floor.getByRole("combobox", { name: t("wishes.currency") }).selectOption("USD");
  await floor.getByRole("combobox", { name: t("wishes.per") }).selectOption({ label: tp("payPeriod.hour") });
  await button(page, tc("action.save")).click();
  await expect(notice(page, t("saved"))).toBeVisible();
  await tick(group(page, t("wishes.institutions")), "checkbox", tc("institutionKind.university"));
  await button(page, t("wishes.save")).click();
  await expect(group(page, t("wishes.institutions")).getByRole("checkbox", { name: tc("institutionKind.university") })).toBeChecked();
  await page.goto("/en/profile/availability/remote_advising");
  await button(page, t("availability.remove")).click();
  await button(page, tc("action.undo")).click();
  await expect(notice(page, t("saved"))).toBeVisible();
  expect(
    await db.expert.findUniqueOrThrow({
      where: { id: expert.id },
      select: {
        wantedInstitutionKinds: true,
        availabilities: { select: { payFloorAmount: true, payFloorCurrency: true, payFloorPer: true } },
      },
    }),
  ).toEqual({
    wantedInstitutionKinds: ["university"],
    availabilities: [{ payFloorAmount: 85n, payFloorCurrency: "USD", payFloorPer: "hour" }],
  });
});
