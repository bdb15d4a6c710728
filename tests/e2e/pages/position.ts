import { expect, type Page } from "@playwright/test";
import { type EngagementType, type LanguageLevel, type SkillLevel } from "~/domain/vocabulary/people";
import { type Currency, type IncentiveKind, type Necessity, type PayPeriod } from "~/domain/vocabulary/positions";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { button, fillBoth, group, heading, notice, selectField, takeSuggestion, textField, tick } from "./fields";
import { type On } from "./profile";

const words = (locale: Locale) => ({ t: translator(locale, "positions"), tc: translator(locale), tu: translator(locale, "ui") });
const languageNames = (locale: Locale) => ({ vi: words(locale).tu("field.vi"), en: words(locale).tu("field.en") });

type Both = { vi: string; en: string };
type Section = "text" | "work" | "skills" | "requirements" | "offer";

async function at(page: Page, locale: Locale, section: Section) {
  await expect(heading(page, words(locale).t(`section.${section}`))).toBeVisible();
}

/** Saves a part and waits for the next one. */
async function saveAndGoTo({ page, locale }: On, next: Section) {
  await button(page, words(locale).t("form.saveNext")).click();
  await at(page, locale, next);
}

/** Starts a draft; ends on its second part. @returns the position's id */
export async function draftPosition({ page, locale }: On, own: { title: Both; kind: "post" | "research_order" }): Promise<string> {
  const { t, tc } = words(locale);
  await page.goto(`/${locale}/institution/positions/new`);
  await tick(group(page, t("form.kind")), "radio", tc(`positionKind.${own.kind}`));
  await fillBoth(page, t("form.title"), own.title, languageNames(locale));
  await button(page, t("form.create")).click();
  await at(page, locale, "text");
  return /positions\/([0-9a-f-]{36})\/text/.exec(page.url())?.[1] ?? "";
}

export async function describeWork(on: On, text: Both) {
  const { page, locale } = on;
  await fillBoth(page, words(locale).t("form.text"), text, languageNames(locale));
  await saveAndGoTo(on, "work");
}

export async function setWork(
  on: On,
  own: { types: EngagementType[]; province: string; from: string; until: string; months: [number, number]; hours: [number, number] },
) {
  const { page, locale } = on;
  const { t, tc } = words(locale);
  for (const type of own.types) {
    await tick(group(page, t("form.engagementTypes")), "checkbox", tc(`engagementType.${type}`));
  }
  await selectField(page, t("form.province")).selectOption({ label: own.province });
  await tick(page, "checkbox", t("form.remotePossible"));
  await textField(page, t("form.startFrom")).fill(own.from);
  await textField(page, t("form.startUntil")).fill(own.until);
  const ranges = [
    ["form.duration", "form.durationMin", "form.durationMax", own.months],
    ["form.hours", "form.hoursMin", "form.hoursMax", own.hours],
  ] as const;
  for (const [legend, least, most, [min, max]] of ranges) {
    await textField(group(page, t(legend)), t(least)).fill(String(min));
    await textField(group(page, t(legend)), t(most)).fill(String(max));
  }
  await saveAndGoTo(on, "skills");
}

type AskedSkill = { typed: string; label: string; necessity: Necessity; level: SkillLevel };

/** Adds required skills, each found by type-ahead, or typed in full without JavaScript. */
export async function askForSkills(
  on: On,
  skills: AskedSkill[],
  own: { broad: string; narrow: string; technology: string },
  scripts = true,
) {
  const { page, locale } = on;
  const { t, tc } = words(locale);
  for (const [index, skill] of skills.entries()) {
    if (index > 0) await button(page, t("form.addSkill")).click();
    const row = group(page, t("form.skillNumber", { number: index + 1 }));
    if (scripts) await takeSuggestion(row, t("form.skill"), skill.typed, skill.label);
    else await row.getByRole("combobox", { name: t("form.skill"), exact: true }).fill(skill.label);
    await selectField(row, t("form.necessity")).selectOption({ label: t(`necessity.${skill.necessity}`) });
    await selectField(row, t("form.minLevel")).selectOption({ label: `${skill.level}. ${tc(`skillLevel.${skill.level}`)}` });
  }
  const fields = group(page, t("form.fields"));
  await fields.locator("summary", { hasText: own.broad }).click();
  await tick(fields, "checkbox", own.narrow);
  await tick(group(page, t("form.technologies")), "checkbox", own.technology);
  await saveAndGoTo(on, "requirements");
}

export async function setRequirements(
  on: On,
  own: { degree: "doctorate"; years: number; language: string; level: LanguageLevel; criterion: Both },
) {
  const { page, locale } = on;
  const { t, tc } = words(locale);
  await selectField(page, t("form.minDegree")).selectOption({ label: tc(`degreeLevel.${own.degree}`) });
  await textField(page, t("form.minYears")).fill(String(own.years));
  const language = group(page, t("form.languageNumber", { number: 1 }));
  await selectField(language, t("form.language")).selectOption({ label: own.language });
  await selectField(language, t("form.languageLevel")).selectOption({ label: tc(`languageLevel.${own.level}`) });
  // The row and its text field have the same name.
  const criterion = group(page, t("form.criterionNumber", { number: 1 })).first();
  await textField(criterion, languageNames(locale).vi).fill(own.criterion.vi);
  await textField(criterion, languageNames(locale).en).fill(own.criterion.en);
  await saveAndGoTo(on, "offer");
}

type Offer = {
  pay: { from: number; to: number; currency: Currency; period: PayPeriod };
  incentives: { kind: IncentiveKind; words: Both }[];
  deadline: string;
};

/** The last part: pay, incentives, deadline; ends on the position's own page. */
export async function setOffer({ page, locale }: On, own: Offer) {
  const { t } = words(locale);
  await textField(page, t("form.deadline")).fill(own.deadline);
  const pay = group(page, t("form.payBandNumber", { number: 1 }));
  await textField(pay, t("form.amountFrom")).fill(String(own.pay.from));
  await textField(pay, t("form.amountTo")).fill(String(own.pay.to));
  await selectField(pay, t("form.currency")).selectOption(own.pay.currency);
  await selectField(pay, t("form.period")).selectOption(own.pay.period);
  for (const [index, incentive] of own.incentives.entries()) {
    if (index > 0) await button(page, t("form.addIncentive")).click();
    const row = group(page, t("form.incentiveNumber", { number: index + 1 }));
    await selectField(row, t("form.incentiveKind")).selectOption(incentive.kind);
    await fillBoth(row, t("form.incentiveWords"), incentive.words, languageNames(locale));
  }
  await button(page, t("form.saveBack")).click();
  await expect(notice(page, t("desk.readyTitle"))).toBeVisible();
}

export async function publishPosition({ page, locale }: On) {
  const { t } = words(locale);
  await button(page, t("desk.publish")).click();
  await expect(notice(page, t("desk.published"))).toBeVisible();
}
