import { randomUUID } from "node:crypto";
import { type Locator, type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";
import { expect } from "../fixtures";

/** Skills and a field that only contests use, so that nobody else matches. */
const SKILLS = ["number-theory", "palaeontology"] as const;
const FIELD = "6.3";
const NEAR_FIELD = "6.1";

/**
 * A position and six matching people: one by skills with a work as evidence, four with equal skills, and one by field. Contests of other
 * tests run concurrently, so the people of each block the institutions of all others.
 */
export type Contest = Awaited<ReturnType<typeof prepare>>;

/** Key of the advisory lock; any number that is not otherwise used. */
const CONTESTS = 20_261_122;

/** Serialised: two contests created at once would not see each other, and their people would appear in both lists. */
export function makeContest(): Promise<Contest> {
  return db.$transaction(
    async (turn) => {
      await turn.$executeRaw`SELECT pg_advisory_xact_lock(${CONTESTS})`;
      return prepare();
    },
    { maxWait: 10_000, timeout: 100_000 },
  );
}

async function prepare() {
  const tag = randomUUID().slice(0, 8);
  const { id: institutionId, memberId } = await makeInstitution({ nameVi: `Viện Cân Đo ${tag}`, nameEn: `Institute of Measures ${tag}` });
  const viewer = await makeUser({ displayName: "Người Xem" });
  await db.institutionMember.create({ data: { institutionId, userId: viewer.id, role: "viewer" } });
  const title = `Giữ cân ${tag}`;
  const { id: positionId } = await makePosition({
    institutionId,
    titleVi: title,
    titleEn: `Keep the scales ${tag}`,
    skills: SKILLS.map((skillId) => ({ skillId, minLevel: 3 })),
    fieldCodes: [FIELD],
  });
  const rivals = await db.position.findMany({
    where: { skills: { some: { skillId: SKILLS[1] } }, institutionId: { not: institutionId } },
    select: { institutionId: true },
    distinct: ["institutionId"],
  });
  const blocks = rivals.map((rival) => rival.institutionId);
  // Works are evidence for every skill, so that the test does not depend on how the formula weights mere claims.
  const expert = async (name: string, skillIds: readonly string[], fieldCode: string, works: number) => {
    const made = await makeExpert({
      fullName: `${name} ${tag}`,
      skills: skillIds.map((skillId) => ({ skillId, level: 4 })),
      fieldCodes: [fieldCode],
      countryCode: fieldCode === FIELD ? "NO" : "CH",
      blocks,
      availabilities: [{ engagementType: "remote_advising", from: "2026-01-01" }],
    });
    await db.$transaction(async (tx) => {
      const work = {
        expertId: made.id,
        kind: "publication" as const,
        title: `Bài về số và hóa thạch ${tag}`,
        venue: "",
        year: 2026,
        skillIds: [...skillIds],
      };
      await tx.expertWork.createMany({ data: Array.from({ length: works }, () => work) });
      await tx.expertSkill.updateMany({
        where: { expertId: made.id },
        data: { lastUsedYear: 2026, years: works * 4, verifiedAt: works > 1 ? new Date() : null },
      });
    });
    return made;
  };
  const bySkill = await expert("Lương Thạch Kỹ", SKILLS, NEAR_FIELD, 3);
  const byField = await expert("Kiều Nhã Văn", [SKILLS[0]], FIELD, 1);
  const alike: { id: string }[] = [];
  for (const name of ["Ân", "Bình", "Chi", "Dương"]) alike.push(await expert(`Mạc ${name}`, SKILLS, NEAR_FIELD, 1));
  const own = [bySkill, byField, ...alike].map(({ id }) => id);
  const others = await db.expert.findMany({
    where: { id: { notIn: own }, skills: { some: { skillId: SKILLS[0] } } },
    select: { id: true },
  });
  await db.expertBlock.createMany({ data: others.map(({ id }) => ({ expertId: id, institutionId })), skipDuplicates: true });
  return {
    positionId,
    memberId,
    viewerId: viewer.id,
    path: `/institution/positions/${positionId}/matches`,
    bySkill: { id: bySkill.id, name: `Lương Thạch Kỹ ${tag}` },
    byField: { id: byField.id, name: `Kiều Nhã Văn ${tag}` },
    alike: ["Ân", "Bình", "Chi", "Dương"].map((name, at) => ({ id: alike[at]?.id ?? "", name: `Mạc ${name} ${tag}` })),
    work: `Bài về số và hóa thạch ${tag}`,
  };
}

/** The names in the list, in order. */
export const names = (page: Page): Locator => page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link");

/** Reloads the list until the worker has indexed all six, and the work that is evidence for the first person's skills. */
export async function openContest(page: Page, locale: Locale, contest: Contest) {
  await expect(async () => {
    await page.goto(`/${locale}${contest.path}`);
    await expect(names(page)).toHaveCount(6, { timeout: 1_000 });
    await expect(names(page).first()).toHaveText(contest.bySkill.name, { timeout: 1_000 });
  }).toPass();
}

export const slider = (page: Page, locale: Locale, criterion: "must_skills" | "fields" | "languages"): Locator =>
  page.getByRole("slider", { name: translator(locale, "matching")(`criterion.${criterion}`), exact: true });

export const pick = (page: Page, locale: Locale, name: string): Locator =>
  page.getByRole("checkbox", { name: translator(locale, "matches")("compare.pickName", { name }) });
