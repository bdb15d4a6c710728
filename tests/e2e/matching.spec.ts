import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { expect, test } from "./fixtures";
import { button, heading, notice, selectField } from "./pages/fields";
import { type Contest, makeContest, names, openContest, pick, slider } from "./pages/matching";

for (const locale of LOCALES) {
  const t = translator(locale, "matches");

  test.describe(`matches in ${locale}`, () => {
    let contest: Contest;

    test.beforeAll(async () => {
      contest = await makeContest();
    });

    test("sliders re-rank the list under the reader's hand, and the saved weights are everyone's", async ({ visit }) => {
      const page = await visit({ locale, userId: contest.memberId });
      await openContest(page, locale, contest);
      await expect(slider(page, locale, "languages")).toBeDisabled();
      const entries = await page.evaluate(() => history.length);

      const must = slider(page, locale, "must_skills");
      await must.focus();
      await page.keyboard.press("Home");
      await expect(must).toHaveAttribute("aria-valuetext", t("weights.step.0"));
      await expect(page).toHaveURL((url) => url.searchParams.get("w") === "must_skills:0");
      await expect(must).toBeFocused();
      const fields = slider(page, locale, "fields");
      await fields.focus();
      await page.keyboard.press("End");
      await expect(page).toHaveURL((url) => url.searchParams.get("w") === "must_skills:0,fields:3");
      await expect(names(page).first()).toHaveText(contest.byField.name);
      await expect(fields).toBeFocused();
      expect(await page.evaluate(() => history.length), "moving a handle adds no steps for Back").toBe(entries);
      await expect(page.getByRole("status").filter({ hasText: t("weights.first", { name: contest.byField.name }) })).toBeAttached();
      const first = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: contest.byField.name, exact: true }) });
      await expect(first.getByText(/^▲\d$/)).toBeVisible();

      await button(page, t("weights.save")).click();
      await expect(notice(page, t("weights.saved"))).toBeVisible();
      await expect(page).toHaveURL((url) => !url.searchParams.has("w"));
      await expect(names(page).first()).toHaveText(contest.byField.name);

      const viewer = await visit({ locale, userId: contest.viewerId });
      await viewer.goto(`/${locale}${contest.path}`);
      await expect(names(viewer).first()).toHaveText(contest.byField.name);
      await expect(notice(viewer, t("weights.isSaved"))).toBeVisible();
      await viewer.getByRole("link", { name: t("weights.toDefault") }).click();
      await expect(names(viewer).first()).toHaveText(contest.bySkill.name);
      await expect(button(viewer, t("weights.saveDefault"))).toHaveCount(0);

      await page.getByRole("link", { name: t("weights.toDefault") }).click();
      await expect(names(page).first()).toHaveText(contest.bySkill.name);
      await button(page, t("weights.saveDefault")).click();
      await expect(notice(page, t("weights.saved"))).toBeVisible();
      await expect(notice(page, t("weights.isSaved"))).toHaveCount(0);
    });

    test("a filter is a link away and back, in cards and in the table", async ({ visit }) => {
      const page = await visit({ locale, userId: contest.viewerId });
      await openContest(page, locale, contest);
      await page.goto(`/${locale}${contest.path}?country=NO&view=table`);
      await expect(page.getByRole("rowheader")).toHaveCount(1);
      await page.getByRole("link", { name: new RegExp(translator(locale, "ui")("filters.remove", { label: "(.*)" })) }).click();
      await expect(page.getByRole("rowheader")).toHaveCount(6);
      await page.getByRole("link", { name: t("sort.by.score"), exact: true }).click();
      await expect(page).toHaveURL((url) => url.searchParams.get("sort") === "score" && url.searchParams.get("view") === "table");
      await expect(page.getByRole("columnheader", { name: t("sort.back") })).toHaveAttribute("aria-sort", "descending");
    });

    for (const javaScriptEnabled of [true, false]) {
      test(`up to four experts are compared side by side, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ visit }) => {
        const page = await visit({ locale, userId: contest.viewerId, javaScriptEnabled });
        await openContest(page, locale, contest);
        const [one, two, three, four] = contest.alike;
        for (const { name } of [contest.bySkill, contest.byField, one!]) await pick(page, locale, name).check();
        await button(page, javaScriptEnabled ? t("compare.actionCount", { count: 3 }) : t("compare.action")).click();
        await expect(heading(page, t("compare.title"))).toBeVisible();
        await expect(page).toHaveURL((url) => url.searchParams.get("ids")?.split(",").length === 3);
        const columns = page.getByRole("columnheader");
        await expect(columns).toHaveCount(4);
        const score = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t("table.score"), exact: true }) });
        await expect(score.getByRole("cell").filter({ hasText: t("compare.best") })).toHaveCount(1);

        await columns
          .filter({ hasText: one!.name })
          .getByRole("link", { name: t("compare.remove") })
          .click();
        await expect(columns).toHaveCount(3);
        await selectField(page, t("compare.add")).selectOption({ value: two!.id });
        await button(page, t("compare.addAction")).click();
        await expect(columns.filter({ hasText: two!.name })).toBeVisible();

        const five = [contest.bySkill, contest.byField, two!, three!, four!];
        await page.goto(`/${locale}${contest.path}`);
        for (const { name } of five) await pick(page, locale, name).check();
        if (javaScriptEnabled) {
          await button(page, t("compare.actionCount", { count: 5 })).click();
          await expect(page.getByText(t("compare.tooMany", { count: 1, most: 4 }))).toBeVisible();
          await expect(page).toHaveURL((url) => !url.pathname.endsWith("/compare"));
        } else {
          await button(page, t("compare.action")).click();
          await expect(notice(page, t("compare.tooManyTitle", { most: 4 }))).toBeVisible();
          await button(page, t("compare.action")).click();
          await expect(columns).toHaveCount(5);
        }
      });
    }

    test("one match is explained with what it rests on, and the way back keeps the list as it was", async ({ visit }) => {
      const page = await visit({ locale, userId: contest.viewerId });
      await openContest(page, locale, contest);
      await page.goto(`/${locale}${contest.path}?country=CH&w=fields:0`);
      await page.getByRole("link", { name: `${t("explain.link")} ${contest.bySkill.name}` }).click();
      await expect(heading(page, t("explain.title", { name: contest.bySkill.name }))).toBeVisible();
      const table = page.getByRole("table", { name: t("reasonsOf", { subject: contest.bySkill.name }) });
      await expect(table).toContainText(contest.work);
      await expect(page.getByText(t("explain.ownWeights"))).toBeVisible();
      await expect(page.getByText("matching v2")).toBeVisible();

      await page.getByRole("link", { name: t("explain.profile") }).click();
      await expect(heading(page, contest.bySkill.name)).toBeVisible();
      await page.getByRole("link", { name: translator(locale, "experts")("fromMatches") }).click();
      await expect(heading(page, t("experts.title"))).toBeVisible();
      await expect(page).toHaveURL((url) => url.searchParams.get("country") === "CH" && url.searchParams.get("w") === "fields:0");
      await expect(names(page)).toHaveCount(5);
    });

    test("without scripts the sliders and filters are a form with a button", async ({ visit }) => {
      const page = await visit({ locale, userId: contest.viewerId, javaScriptEnabled: false });
      await openContest(page, locale, contest);
      await slider(page, locale, "must_skills").fill("0");
      await slider(page, locale, "fields").fill("4");
      await button(page, t("filter.apply")).click();
      await expect(page).toHaveURL((url) => url.searchParams.get("w") === "must_skills:0,fields:3" && [...url.searchParams].length === 1);
      await expect(names(page).first()).toHaveText(contest.byField.name);
    });

    test("the file for spreadsheets is the list as it is filtered", async ({ visit }) => {
      const page = await visit({ locale, userId: contest.viewerId });
      await openContest(page, locale, contest);
      await page.goto(`/${locale}${contest.path}?country=NO`);
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: t("export.action") }).click();
      expect((await download).suggestedFilename()).toMatch(/^nhipcau-matches-.*\.csv$/);
      const file = await page.request.get(`/${locale}${contest.path}.csv?country=NO`);
      const text = await file.text();
      expect(text).toContain(contest.byField.name);
      expect(text).not.toContain(contest.bySkill.name);
    });
  });
}
