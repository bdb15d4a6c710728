import { type Visibility } from "~/domain/vocabulary/people";
import { spend } from "~/domain/identity/rate-limits.server";
import { translator } from "~/i18n/i18n.server";
import { LOCALES, type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";
import { makeUser } from "../factories/make-user";
import { answered, expect, test } from "./fixtures";
import { button, heading } from "./pages/fields";

const words = (locale: Locale) => ({
  t: translator(locale, "profile"),
  tc: translator(locale),
  te: translator(locale, "errors"),
  ta: translator(locale, "account"),
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a profile" : "a profile without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("gets a form of work back that was taken off by mistake, with all that was said of it", async ({ visit }) => {
      const expert = await makeExpert({ availabilities: [{ engagementType: "joint_research", from: "2027-01-01", until: "2027-06-30" }] });
      const said = { conditions: "Hai lần một năm", provinceCodes: ["ha-noi", "hue"], remoteOnly: false, months: 3, hoursPerWeek: 8 };
      await db.expertAvailability.updateMany({ where: { expertId: expert.id }, data: said });
      const offers = () => db.expertAvailability.findMany({ where: { expertId: expert.id } });
      const before = await offers();
      const page = await visit({ locale: "vi", userId: expert.userId });
      const { t, tc } = words("vi");
      await page.goto("/vi/profile/availability/joint_research");
      await button(page, t("availability.remove")).click();
      await expect(page.getByText(t("removed", { name: tc("engagementType.joint_research") }))).toBeVisible();
      expect(await offers()).toEqual([]);
      await button(page, tc("action.undo")).click();
      await expect(page.getByText(t("saved"))).toBeVisible();
      expect(await offers()).toEqual(before);
    });

    test("is opened to more people only after its owner agreed to who they are", async ({ visit }) => {
      const expert = await makeExpert({ visibility: "coordinators" });
      const page = await visit({ locale: "en", userId: expert.userId });
      const { t, tc } = words("en");
      const visibility = async (): Promise<Visibility> => (await db.expert.findUniqueOrThrow({ where: { id: expert.id } })).visibility;
      await page.goto("/en/profile/visibility");
      await page.getByRole("radio", { name: tc("visibility.public"), exact: true }).check();
      await button(page, tc("action.saveAndContinue")).click();
      await expect(page.getByText(t("visibility.consentNeeded")).first()).toBeVisible();
      expect(await visibility()).toBe("coordinators");
      await page.getByRole("checkbox", { name: t("visibility.consent") }).check();
      await button(page, tc("action.saveAndContinue")).click();
      await expect(heading(page, t("step.contact.title"))).toBeVisible();
      expect(await visibility()).toBe("public");
    });
  });
}

test.describe("too many tries", () => {
  test.use({ allowedErrors: answered(429) });

  for (const locale of LOCALES) {
    test(`are told how long to wait (${locale})`, async ({ visit }) => {
      const user = await makeUser({ verified: false, locale });
      for (let sent = 0; sent < 4; sent += 1) await spend("mail_recipient", user.email);
      const page = await visit({ locale, userId: user.id });
      const { te, ta } = words(locale);
      await page.goto(`/${locale}/verify-email`);
      await button(page, ta("verify.askSubmit")).click();
      await expect(heading(page, te("page.rateLimited.title"))).toBeVisible();
      await expect(page.getByText(te("page.wait.minutes", { count: 60 }))).toBeVisible();
    });
  }
});
