import { expect, type Page } from "@playwright/test";
import { type DegreeLevel, type EngagementType, type LanguageLevel, type SkillLevel, type Visibility } from "~/domain/vocabulary/people";
import { type ProfileStep } from "~/domain/experts/model";
import { countryName } from "~/domain/reference/countries";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { button, fillBoth, group, heading, notice, selectField, takeSuggestion, textField, tick } from "./fields";

/** Fills in and saves the steps of a profile as its owner does; `on` is the owner's page and language. */
export type On = { page: Page; locale: Locale };

const words = (locale: Locale) => ({ t: translator(locale, "profile"), tc: translator(locale), tu: translator(locale, "ui") });
const languageNames = (locale: Locale) => ({ vi: words(locale).tu("field.vi"), en: words(locale).tu("field.en") });

export async function openStep({ page, locale }: On, step: ProfileStep) {
  await page.goto(`/${locale}/profile/${step}`);
  await expect(heading(page, stepTitle(locale, step))).toBeVisible();
}

function stepTitle(locale: Locale, step: ProfileStep): string {
  return words(locale).t(`step.${step}.title`);
}

/** Saves a step and waits for the next one, to which the form leads. */
async function saveAndGoTo({ page, locale }: On, next: ProfileStep | null) {
  const { t, tc } = words(locale);
  await button(page, tc("action.saveAndContinue")).click();
  await expect(next ? heading(page, stepTitle(locale, next)) : heading(page, t("title"))).toBeVisible();
}

export async function fillNames(on: On, own: { fullName: string; familyName: string }) {
  const { t } = words(on.locale);
  await openStep(on, "names");
  await textField(on.page, t("names.fullName")).fill(own.fullName);
  await textField(on.page, t("names.familyName")).fill(own.familyName);
  await saveAndGoTo(on, "headline");
}

export async function fillHeadline(on: On, headline: { vi: string; en: string }) {
  await openStep(on, "headline");
  await fillBoth(on.page, words(on.locale).t("headline.label"), headline, languageNames(on.locale));
  await saveAndGoTo(on, "place");
}

export async function fillPlace(on: On, own: { country: string; city: string }) {
  const { t } = words(on.locale);
  await openStep(on, "place");
  await selectField(on.page, t("place.country")).selectOption({ label: countryName(own.country, on.locale) });
  await textField(on.page, t("place.city")).fill(own.city);
  await saveAndGoTo(on, "skills");
}

export async function fillBiography(on: On, biography: { vi: string; en: string }) {
  await openStep(on, "biography");
  await fillBoth(on.page, words(on.locale).t("biography.label"), biography, languageNames(on.locale));
  await saveAndGoTo(on, "visibility");
}

/** Opens the broad field, ticks the narrow one, and ticks the technology. */
export async function fillFields(on: On, own: { broad: string; narrow: string; technology: string }) {
  const { t } = words(on.locale);
  await openStep(on, "fields");
  const fields = group(on.page, t("fields.fields"));
  await fields.locator("summary", { hasText: own.broad }).click();
  await tick(fields, "checkbox", own.narrow);
  await tick(group(on.page, t("fields.technologies")), "checkbox", own.technology);
  await saveAndGoTo(on, "languages");
}

/** Adds a skill by type-ahead: types a text and chooses the suggestion. */
export async function addSkill(on: On, own: { typed: string; label: string; level: SkillLevel; years: number }) {
  const { t } = words(on.locale);
  await openStep(on, "skills");
  await takeSuggestion(on.page, t("skills.skill"), own.typed, own.label);
  await rateSkill(on, own);
  await addedTo(on, t("step.skills.label"), own.label);
}

/** The same without JavaScript: the server offers possible meanings of the text, and one is chosen. */
export async function addSkillByChoice(on: On, own: { typed: string; label: string; level: SkillLevel; years: number }) {
  const { t } = words(on.locale);
  await openStep(on, "skills");
  await on.page.getByRole("combobox", { name: t("skills.skill") }).fill(own.typed);
  await rateSkill(on, own);
  await tick(group(on.page, t("skills.choice")), "radio", own.label);
  await button(on.page, words(on.locale).tc("action.add")).click();
  await addedTo(on, t("step.skills.label"), own.label);
}

/** Pastes a text, ticks some of the skills found in it with a level each, and adds them. */
export async function addSkillsFromText({ page, locale }: On, text: string, chosen: { label: string; words: string; level: SkillLevel }[]) {
  const { t, tc } = words(locale);
  await openStep({ page, locale }, "skills");
  await textField(page, t("skills.paste.label")).fill(text);
  await button(page, t("skills.paste.find")).click();
  for (const { label, words: found, level } of chosen) {
    const row = page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: label, exact: true }) });
    await expect(row).toContainText(found);
    await row.getByRole("checkbox").check();
    await selectField(row, t("skills.found.levelOf", { name: label })).selectOption({ label: tc(`skillLevel.${level}`) });
  }
  await button(page, t("skills.found.add")).click();
  for (const { label } of chosen) await addedTo({ page, locale }, t("step.skills.label"), label);
}

async function rateSkill({ page, locale }: On, own: { level: SkillLevel; years: number }) {
  const { t, tc } = words(locale);
  await tick(group(page, t("skills.level")), "radio", tc(`skillLevel.${own.level}`));
  await textField(page, t("skills.years")).fill(String(own.years));
  await button(page, tc("action.add")).click();
}

/** Checks that the list of a step contains this entry. */
async function addedTo({ page }: On, list: string, entry: string) {
  await expect(page.getByRole("list", { name: list, exact: true }).getByRole("listitem").filter({ hasText: entry })).toBeVisible();
}

export async function addDegree(on: On, own: { level: Exclude<DegreeLevel, "none">; subject: string; organisation: string; year: number }) {
  const { t, tc } = words(on.locale);
  await openStep(on, "degrees");
  await selectField(on.page, t("degrees.level")).selectOption({ label: tc(`degreeLevel.${own.level}`) });
  await textField(on.page, t("degrees.subject")).fill(own.subject);
  await textField(on.page, t("degrees.organisation")).fill(own.organisation);
  await textField(on.page, t("degrees.year")).fill(String(own.year));
  await button(on.page, tc("action.add")).click();
  await addedTo(on, t("step.degrees.label"), own.subject);
}

export async function addEmployment(on: On, own: { title: string; organisation: string; fromYear: number; description: string }) {
  const { t, tc } = words(on.locale);
  await openStep(on, "employment");
  await textField(on.page, t("employment.title")).fill(own.title);
  await textField(on.page, t("employment.organisation")).fill(own.organisation);
  await textField(on.page, t("employment.fromYear")).fill(String(own.fromYear));
  await textField(on.page, t("employment.description")).fill(own.description);
  await button(on.page, tc("action.add")).click();
  await addedTo(on, t("step.employment.label"), own.title);
}

export async function addPublication(on: On, own: { title: string; venue: string; year: number }) {
  const { t, tc } = words(on.locale);
  await openStep(on, "publications");
  await tick(group(on.page, t("publications.kindLabel")), "radio", t("publications.kind.publication"));
  await textField(on.page, t("publications.title")).fill(own.title);
  await textField(on.page, t("publications.venue")).fill(own.venue);
  await textField(on.page, t("publications.year")).fill(String(own.year));
  await button(on.page, tc("action.add")).click();
  await addedTo(on, t("step.publications.label"), own.title);
}

export async function addLanguage(on: On, own: { language: string; level: LanguageLevel }) {
  const { t, tc } = words(on.locale);
  await openStep(on, "languages");
  await selectField(on.page, t("languages.language")).selectOption({ label: own.language });
  await selectField(on.page, t("languages.level")).selectOption({ label: tc(`languageLevel.${own.level}`) });
  await button(on.page, tc("action.add")).click();
  await addedTo(on, t("step.languages.label"), own.language);
}

/** Offers a form of work; `from` and `until` are days `YYYY-MM-DD`. */
export async function offer(
  on: On,
  type: EngagementType,
  own: { from: string; until?: string; hours?: number; months?: number; conditions: string; province?: string },
) {
  const { t, tc } = words(on.locale);
  await openStep(on, "availability");
  await on.page.getByRole("link", { name: t("availability.addNamed", { name: tc(`engagementType.${type}`) }), exact: true }).click();
  await expect(heading(on.page, tc(`engagementType.${type}`))).toBeVisible();
  await textField(on.page, t("availability.from")).fill(own.from);
  if (own.until) await textField(on.page, t("availability.until")).fill(own.until);
  if (own.hours) await textField(on.page, t("availability.hours")).fill(String(own.hours));
  if (own.months) await textField(on.page, t("availability.months")).fill(String(own.months));
  await textField(on.page, t("availability.conditions")).fill(own.conditions);
  if (own.province) await tick(group(on.page, t("availability.provinces")), "checkbox", own.province);
  await button(on.page, tc("action.save")).click();
  await expect(notice(on.page, t("saved"))).toBeVisible();
}

export async function chooseVisibility(on: On, visibility: Visibility) {
  const { t, tc } = words(on.locale);
  await openStep(on, "visibility");
  await tick(group(on.page, t("visibility.label")), "radio", tc(`visibility.${visibility}`));
  await saveAndGoTo(on, "contact");
}

export async function fillContact(on: On, own: { email: string; phone: string; address: string }) {
  const { t } = words(on.locale);
  await openStep(on, "contact");
  await textField(on.page, t("contact.email")).fill(own.email);
  await textField(on.page, t("contact.phone")).fill(own.phone);
  await textField(on.page, t("contact.address")).fill(own.address);
  await saveAndGoTo(on, null);
}

export async function publish({ page, locale }: On) {
  const { t } = words(locale);
  await page.goto(`/${locale}/profile`);
  await button(page, t("publication.publish")).click();
  await expect(notice(page, t("done.published"))).toBeVisible();
}

export async function unpublish({ page, locale }: On) {
  const { t } = words(locale);
  await page.goto(`/${locale}/profile`);
  await button(page, t("publication.unpublish")).click();
  await expect(notice(page, t("done.unpublished"))).toBeVisible();
}

/** Blocks an institution, or lifts the block, found by its name. */
export async function setBlocked(on: On, institution: string, blocked: boolean) {
  const { t, tc } = words(on.locale);
  await openStep(on, "visibility");
  if (blocked) {
    const search = on.page.getByRole("searchbox", { name: t("blocked.search") });
    await search.fill(institution);
    await button(on.page.locator("form", { has: search }), tc("action.search")).click();
  }
  await button(on.page, t(blocked ? "blocked.blockNamed" : "blocked.unblockNamed", { name: institution })).click();
  await expect(button(on.page, t(blocked ? "blocked.unblockNamed" : "blocked.blockNamed", { name: institution }))).toHaveCount(
    blocked ? 1 : 0,
  );
}
