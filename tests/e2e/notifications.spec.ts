import { randomUUID } from "node:crypto";
import { hashToken } from "~/platform/token.server";
import { notify } from "~/domain/notifications/notify.server";
import { translator } from "~/i18n/i18n.server";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";
import { expect, test } from "./fixtures";
import { button, heading, notice } from "./pages/fields";

const t = translator("en", "notifications");

const tell = (userId: string) => db.$transaction((tx) => notify(tx, { userId, kind: "profile_merged", subjectId: randomUUID() }));
const offered = () => makeExpert({ availabilities: [{ engagementType: "teaching", from: "2026-01-01" }] });

test("the bell counts what is unread, the list marks it as read", async ({ visit }) => {
  const expert = await makeExpert();
  for (let one = 0; one < 2; one += 1) await tell(expert.userId);
  const page = await visit({ userId: expert.userId, locale: "en" });
  await page.goto("/en/home");
  await page.getByRole("link", { name: "Notifications: 2 unread" }).click();
  await expect(heading(page, t("title"))).toBeVisible();
  await page
    .getByRole("button", { name: /^Mark as read:/ })
    .first()
    .click();
  await expect(notice(page, t("done.one"))).toBeVisible();
  await expect(page.getByRole("link", { name: "Notifications: 1 unread" })).toBeVisible();
  await button(page, t("markAll")).click();
  await expect(page.getByText(t("allRead"))).toBeVisible();
  await expect(page.getByRole("link", { name: "Notifications", exact: true })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test("choices for each kind are kept", async ({ visit }) => {
      const expert = await makeExpert();
      const page = await visit({ userId: expert.userId, locale: "en", javaScriptEnabled });
      await page.goto("/en/account/notifications");
      const kind = page.getByRole("group", { name: t("kind.message.label") });
      await kind.getByLabel(t("settings.mail")).selectOption({ label: t("rhythm.weekly") });
      await kind.getByLabel(t("settings.inApp")).uncheck();
      await button(page, t("settings.submit")).click();
      await expect(notice(page, t("settings.saved"))).toBeVisible();
      await expect(kind.getByLabel(t("settings.mail"))).toHaveValue("weekly");
      await expect(kind.getByLabel(t("settings.inApp"))).not.toBeChecked();
    });

    test("the link in a mail ends mails of its kind without signing in, by a button", async ({ visit }) => {
      const expert = await makeExpert();
      const token = randomUUID();
      await db.unsubscribeLink.create({ data: { id: hashToken(token), userId: expert.userId, kind: "message" } });
      const page = await visit({ locale: "en", javaScriptEnabled });
      await page.goto(`/en/unsubscribe?token=${token}`);
      await expect(page.getByText(t("kind.message.label"))).toBeVisible();
      expect(await db.notificationChoice.count({ where: { userId: expert.userId } })).toBe(0);
      await button(page, t("unsubscribe.submit")).click();
      await expect(heading(page, t("unsubscribe.doneTitle"))).toBeVisible();
      expect(await db.notificationChoice.findFirst({ where: { userId: expert.userId } })).toMatchObject({
        kind: "message",
        mail: "off",
        inApp: true,
      });
    });

    test("one click in the mail confirms the availability, and the used link says so kindly", async ({ visit }) => {
      const expert = await offered();
      const token = randomUUID();
      await db.expert.update({
        where: { id: expert.id },
        data: { availabilityAskedAt: new Date(), availabilityAskToken: hashToken(token) },
      });
      const page = await visit({ locale: "en", javaScriptEnabled });
      await page.goto(`/en/availability/confirm?token=${token}`);
      if (!javaScriptEnabled) {
        expect((await db.expert.findUniqueOrThrow({ where: { id: expert.id } })).availabilityConfirmedAt).toBeNull();
        await button(page, t("reconfirm.confirm")).click();
      }
      await expect(heading(page, t("reconfirm.doneTitle"))).toBeVisible();
      await expect(page.getByText("Teaching and training")).toBeVisible();
      expect((await db.expert.findUniqueOrThrow({ where: { id: expert.id } })).availabilityConfirmedAt).not.toBeNull();
      await page.goto(`/en/availability/confirm?token=${token}`);
      await expect(heading(page, t("reconfirm.deadTitle"))).toBeVisible();
    });
  });
}
