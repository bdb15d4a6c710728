import { expect } from "@playwright/test";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { button, fillBoth, group, heading, notice, selectField, textField, tick } from "./fields";
import { type On } from "./profile";

const words = (locale: Locale) => ({ t: translator(locale, "institutions"), tc: translator(locale), tu: translator(locale, "ui") });

/** Registers an institution through the form that people who signed up for an institution get. */
export async function registerInstitution(
  { page, locale }: On,
  own: { name: { vi: string; en: string }; kind: InstitutionKind; province: string; website: string },
) {
  const { t, tc, tu } = words(locale);
  await page.goto(`/${locale}/institution/new`);
  await fillBoth(page, t("form.name"), own.name, { vi: tu("field.vi"), en: tu("field.en") });
  await tick(group(page, t("form.kind")), "radio", tc(`institutionKind.${own.kind}`));
  await selectField(page, t("form.province")).selectOption({ label: own.province });
  await textField(page, t("form.website")).fill(own.website);
  await button(page, t("form.register")).click();
  await expect(notice(page, t("overview.registered"))).toBeVisible();
  await expect(notice(page, t("overview.pending.title"))).toBeVisible();
}

/** A coordinator finds an institution at the desk and verifies it. */
export async function verifyInstitution({ page, locale }: On, name: string) {
  const { t } = words(locale);
  await page.goto(`/${locale}/coordinator/institutions`);
  await page.getByRole("searchbox", { name: t("desk.search") }).fill(name);
  await button(page.getByRole("main"), t("desk.find")).click();
  await page.getByRole("link", { name }).click();
  await expect(heading(page, name)).toBeVisible();
  await button(page, t("desk.verify")).click();
  await expect(notice(page, t("desk.done.verified"))).toBeVisible();
}
