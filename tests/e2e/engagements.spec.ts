import { type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { type Locale, LOCALES } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { makeSelectedCase } from "../factories/make-selected-case";
import { expect, test } from "./fixtures";

const inDays = (days: number) => todayInVietnam(new Date(Date.now() + days * 86_400_000));

// A deliverable is added by a POST that saves nothing; submitting the terms without a day returns 422.
test.use({ allowedErrors: /status of 422\b/ });

for (const locale of LOCALES) {
  // Vietnamese without JavaScript, English with it: every form works both ways.
  const javaScriptEnabled = locale === "en";
  test(`an engagement is agreed, reviewed by both sides and goes on as a return (${locale}, ${javaScriptEnabled ? "with" : "without"} scripts)`, async ({
    visit,
  }) => {
    const words = wordsOf(locale);
    const made = await makeSelectedCase();
    const owner = await visit({ locale, userId: made.memberId, javaScriptEnabled });
    const expert = await visit({ locale, userId: made.expertUserId, javaScriptEnabled });
    const tab = `/${locale}/cases/${made.id}/engagement`;

    await test.step("the institution records what both sides agreed on", async () => {
      await owner.goto(tab);
      await owner.getByRole("link", { name: words.t("step.agree") }).click();
      await owner.getByRole("button", { name: words.t("field.addDeliverable") }).click();
      await owner.getByLabel(words.t("field.deliverableTitle")).fill("Quy trình đo kiểm");
      await owner.getByLabel(words.t("field.startOn")).fill(inDays(-20));
      await owner.getByLabel(words.t("field.endOn")).fill(inDays(-30));
      await owner.getByLabel(words.t("field.hoursPerWeek")).fill("6");
      await owner.getByRole("button", { name: words.t("step.agree") }).click();
      await expect(owner.getByRole("alert")).toContainText(words.t("refusal.end_before_start"));
      await expect(owner.getByLabel(words.t("field.deliverableTitle"))).toHaveValue("Quy trình đo kiểm");
      await owner.getByLabel(words.t("field.endOn")).fill(inDays(345));
      await owner.getByRole("button", { name: words.t("step.agree") }).click();
      await expect(owner.getByText(words.t("done.agree"))).toBeVisible();
      await expect(owner.getByText(words.t("state.active"))).toBeVisible();
    });

    await test.step("each side reviews before it reads the other", async () => {
      await writeReview(expert, tab, words, { note: "Tôi muốn về hẳn.", wish: "other_form" });
      await owner.goto(tab);
      await expect(owner.getByText("Tôi muốn về hẳn.")).toHaveCount(0);
      await writeReview(owner, tab, words, { note: "Nhóm rất cần có mặt.", wish: "same_form" });
      await expect(owner.getByText("Tôi muốn về hẳn.")).toBeVisible();
      await expect(owner.getByText(words.t("tab.otherFormTitle"))).toBeVisible();
    });

    await test.step("they go on as a long-term return, and the path shows it", async () => {
      await owner.getByRole("link", { name: words.t("step.continue") }).click();
      await expect(owner.getByLabel(words.form("return_long_term"))).toBeChecked();
      await owner.getByLabel(words.t("field.startOn")).fill(inDays(0));
      await owner.getByRole("button", { name: words.t("step.continue") }).click();
      await expect(owner.getByText(words.t("done.continue"))).toBeVisible();
      await owner.getByRole("link", { name: words.t("tab.path") }).click();
      await expect(owner.getByText(words.t("path.cameHome"), { exact: true })).toBeVisible();
      await expert.goto(`/${locale}/engagements`);
      await expect(expert.getByRole("rowheader")).toHaveCount(2);
      await expert.getByRole("link", { name: words.t("path.ownTitle") }).click();
      await expect(expert.getByRole("img", { name: words.t("path.picture") })).toBeVisible();
    });

    await test.step("the institution completes it, asked twice", async () => {
      await owner.goto(`${tab}/complete`);
      await owner.getByRole("button", { name: words.t("step.complete") }).click();
      await expect(owner.getByRole("alert")).toContainText(words.t("field.confirm"));
      await owner.getByLabel(words.t("field.confirm")).check();
      await owner.getByRole("button", { name: words.t("step.complete") }).click();
      await expect(owner.getByText(words.t("done.complete"))).toBeVisible();
      await expect(owner.getByRole("link", { name: words.t("step.renew") })).toHaveCount(0);
    });
  });
}

function wordsOf(locale: Locale) {
  const tc = translator(locale, "common");
  return { t: translator(locale, "engagements"), form: (type: "return_long_term") => new RegExp(`^${tc(`engagementType.${type}`)}`) };
}

async function writeReview(
  page: Page,
  tab: string,
  { t }: ReturnType<typeof wordsOf>,
  own: { note: string; wish: "same_form" | "other_form" },
) {
  await page.goto(`${tab}/review`);
  await page.getByLabel(t("delivery.partly")).check();
  await page.getByLabel(t("review.trained")).fill("12");
  await page.getByLabel(t(`wish.${own.wish}`)).check();
  await page.getByLabel(t("review.note")).fill(own.note);
  await page.getByRole("button", { name: t("review.send") }).click();
  await expect(page.getByText(t("done.review"))).toBeVisible();
  await expect(page.getByText(own.note)).toBeVisible();
}
