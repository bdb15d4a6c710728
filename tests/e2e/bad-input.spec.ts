import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";
import { makeInstitution } from "../factories/make-institution";
import { makePosition } from "../factories/make-position";
import { answered, expect, test } from "./fixtures";
import { button, group, heading, notice, textField } from "./pages/fields";

test("markup in a text is shown as it was typed, in the page and in its data for search engines", async ({ page, visit }) => {
  const text = `</script><script>document.title="broken"</script><b>đậm</b>`;
  const institution = await makeInstitution({ nameVi: text });
  const { id } = await makePosition({ institutionId: institution.id, titleVi: text, textVi: text });
  await page.goto(`/vi/positions/${id}`);
  await expect(heading(page, text)).toBeVisible();
  await expect(page).toHaveTitle(`${text} · Nhịp Cầu`);
  const posting: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(posting).toMatchObject({ "@type": "JobPosting", title: text });
  const member = await visit({ userId: institution.memberId });
  await member.goto(`/vi/institution/positions/${id}/basics`);
  await expect(textField(group(member, translator("vi", "positions")("form.title")), translator("vi", "ui")("field.vi"))).toHaveValue(text);
});

test.describe("an address of nothing", () => {
  test.use({ allowedErrors: answered(404) });

  for (const locale of LOCALES) {
    test(`shows the 404 page in the reader's language (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/positions/${randomUUID()}`);
      await expect(heading(page, translator(locale, "errors")("page.notFound.title"))).toBeVisible();
    });
  }
});

test.describe("an unexpected error", () => {
  test.use({ allowedErrors: answered(500) });

  test("has an id on its page that the server's log has too, and says nothing else", async ({ visit }) => {
    const { id: institutionId, memberId } = await makeInstitution();
    // A draft, so that tests reading all open positions do not see it.
    const { id } = await makePosition({ institutionId, status: "draft" });
    // A shape that no form writes and that parsing rejects.
    await db.position.update({ where: { id }, data: { languages: [{ bi: "hỏng-bí-mật" }] } });
    const page = await visit({ userId: memberId });
    await page.goto(`/vi/institution/positions/${id}`);
    const t = translator("vi", "errors");
    await expect(heading(page, t("page.unexpected.title"))).toBeVisible();
    const shown = (await notice(page, t("page.id", { id: "" }).trim()).textContent()) ?? "";
    const errorId = /[0-9a-f-]{36}/.exec(shown)?.[0] ?? "none";
    expect(await page.content()).not.toContain("hỏng-bí-mật");
    const line = () =>
      readFileSync(process.env.SERVER_LOG ?? "", "utf8")
        .split("\n")
        .find((one) => one.includes(errorId) && one.includes("unexpected error"));
    await expect.poll(line).toBeTruthy();
    expect(line()).not.toContain("hỏng-bí-mật");
    await db.position.delete({ where: { id } });
  });
});

test.describe("two who edit the same record", () => {
  test.use({ allowedErrors: answered(409) });

  test("the second tab of a profile step is told, keeps what was typed, and can save", async ({ visit }) => {
    const { id, userId } = await makeExpert({ headlineVi: "Lúc đầu" });
    const t = translator("vi", "profile");
    const [first, second] = [await visit({ userId }), await visit({ userId })];
    const box = (tab: typeof first) => textField(group(tab, t("headline.label")), translator("vi", "ui")("field.vi"));
    const save = (tab: typeof first) => button(tab, translator("vi")("action.saveAndContinue")).click();
    for (const tab of [first, second]) await tab.goto("/vi/profile/headline");
    await box(first).fill("Từ cửa sổ thứ nhất");
    await save(first);
    await expect(heading(first, t("step.place.title"))).toBeVisible();
    await box(second).fill("Từ cửa sổ thứ hai");
    await save(second);
    await expect(notice(second, t("refusal.stale"))).toBeVisible();
    await expect(box(second)).toHaveValue("Từ cửa sổ thứ hai");
    expect(await db.expert.findUnique({ where: { id }, select: { headlineVi: true } })).toEqual({ headlineVi: "Từ cửa sổ thứ nhất" });
    await save(second);
    await expect(heading(second, t("step.place.title"))).toBeVisible();
    expect(await db.expert.findUnique({ where: { id }, select: { headlineVi: true } })).toEqual({ headlineVi: "Từ cửa sổ thứ hai" });
  });

  test("the second member who edits a position is told, keeps what was typed, and can save", async ({ visit }) => {
    const { id: institutionId, memberId } = await makeInstitution();
    const { id } = await makePosition({ institutionId, status: "draft", titleVi: "Lúc đầu" });
    const t = translator("en", "positions");
    const [first, second] = [await visit({ userId: memberId, locale: "en" }), await visit({ userId: memberId, locale: "en" })];
    const box = (tab: typeof first) => textField(group(tab, t("form.title")), translator("en", "ui")("field.vi"));
    const save = (tab: typeof first) => button(tab, t("form.saveNext")).click();
    for (const tab of [first, second]) await tab.goto(`/en/institution/positions/${id}/basics`);
    await box(first).fill("Bản thứ nhất");
    await save(first);
    await expect(heading(first, t("section.text"))).toBeVisible();
    await box(second).fill("Bản thứ hai");
    await save(second);
    await expect(notice(second, t("form.staleTitle"))).toBeVisible();
    await expect(box(second)).toHaveValue("Bản thứ hai");
    await save(second);
    await expect(heading(second, t("section.text"))).toBeVisible();
    expect(await db.position.findUnique({ where: { id }, select: { titleVi: true } })).toEqual({ titleVi: "Bản thứ hai" });
  });
});

test.describe("a form with errors", () => {
  test.use({ allowedErrors: answered(400) });

  for (const locale of LOCALES) {
    test(`says what to do at the field and in a summary that takes the focus, and keeps what was typed (${locale})`, async ({ visit }) => {
      const { userId } = await makeExpert();
      const page = await visit({ userId, locale });
      const [t, te, tu] = [translator(locale, "profile"), translator(locale, "errors"), translator(locale, "ui")];
      await page.goto(`/${locale}/profile/employment`);
      await textField(page, t("employment.title")).fill("Trưởng nhóm");
      await textField(page, t("employment.fromYear")).fill("năm ngoái");
      await button(page, translator(locale)("action.add")).click();
      const summary = page
        .getByRole("alert")
        .or(page.locator(":focus"))
        .filter({ hasText: tu("errorSummary.title") })
        .first();
      await expect(summary).toBeFocused();
      await summary.getByRole("link", { name: t("employment.organisation") }).click();
      await expect(textField(page, t("employment.organisation"))).toBeFocused();
      await expect(textField(page, t("employment.organisation"))).toHaveAccessibleDescription(new RegExp(te("validation.required")));
      await expect(textField(page, t("employment.fromYear"))).toHaveAccessibleDescription(new RegExp(te("validation.number")));
      await expect(textField(page, t("employment.title"))).toHaveValue("Trưởng nhóm");
      await expect(textField(page, t("employment.fromYear"))).toHaveValue("năm ngoái");
    });
  }
});
