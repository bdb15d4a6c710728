import { expect, type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { must, typescript } from "../../../scripts/run/command";
import { button, heading, notice, textField, tick } from "./fields";
import { mailedLink } from "./mail";

export type Account = { displayName: string; email: string; password: string };

/** Registers, opens the mailed link and confirms with the password; ends signed in. */
export async function register(page: Page, locale: Locale, as: "expert" | "institution", account: Account) {
  const t = translator(locale, "account");
  await page.goto(`/${locale}/register`);
  await page.getByRole("link", { name: t(`register.${as}.choice`) }).click();
  await expect(heading(page, t(`register.${as}.title`))).toBeVisible();
  await textField(page, t("field.displayName")).fill(account.displayName);
  await textField(page, t("field.email")).fill(account.email);
  await textField(page, t("field.password")).fill(account.password);
  await tick(page, "checkbox", t("register.consent"));
  await button(page, t("register.submit")).click();
  await expect(heading(page, t("sent.title"))).toBeVisible();
  await page.goto(await mailedLink(account.email, `/${locale}/verify-email/confirm`));
  await textField(page, t("field.password")).fill(account.password);
  await button(page, t("verify.submit")).click();
  await expect(page).toHaveURL(/\/(home|institution\/new)$/);
}

/** Runs the operator's command on the server: opens a coordinator's account, which gets a mailed link to choose a password. */
export async function createCoordinator(email: string, name: string) {
  await must("Opening the account", process.execPath, typescript("scripts/admin.ts", "create-coordinator", email, "--name", name), {
    ...process.env,
    NODE_ENV: "production",
  });
}

/** Opens the mailed link and chooses the password; ends at sign-in. */
export async function choosePassword(page: Page, locale: Locale, account: { email: string; password: string }) {
  const t = translator(locale, "account");
  await page.goto(await mailedLink(account.email, `/${locale}/reset-password`));
  await textField(page, t("field.newPassword")).fill(account.password);
  await button(page, t("reset.submit")).click();
  await expect(notice(page, t("signIn.passwordSet"))).toBeVisible();
}

/** Signs in through the form; ends on the person's start page. */
export async function signIn(page: Page, locale: Locale, account: { email: string; password: string }) {
  const t = translator(locale, "account");
  const tc = translator(locale);
  await page.goto(`/${locale}/sign-in`);
  await textField(page, t("field.email")).fill(account.email);
  await textField(page, t("field.password")).fill(account.password);
  await button(page.getByRole("main"), tc("action.signIn")).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
