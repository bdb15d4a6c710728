import { translator } from "~/i18n/i18n.server";
import { makeUser } from "../factories/make-user";
import { expect, test } from "./fixtures";
import { button, heading } from "./pages/fields";
import { found, foundHeading, makeTown, openTown, OTHER_NAMES, OTHERS, SKILL, type Town } from "./pages/search";

const t = translator("vi", "desk");
const ui = translator("vi", "ui");
const ALL = OTHERS + 1;
let town: Town;

test.beforeAll(async () => {
  town = await makeTown();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a search is kept, found again, copied, deleted and brought back, ${how} scripts`, async ({ visit }) => {
    const { id: userId } = await makeUser({ roles: ["coordinator"] });
    const page = await visit({ userId, javaScriptEnabled });
    await openTown(page, "vi", `q=${town.name}&any1=${SKILL.id}`, 1);
    await page.getByRole("link", { name: t("tools.save"), exact: true }).click();
    await expect(heading(page, t("form.newTitle"))).toBeVisible();
    await page.getByRole("textbox", { name: t("form.name") }).fill(`Bán dẫn ${town.name}`);
    await button(page, t("form.save")).click();
    await expect(page.getByText(t("searches.saved"))).toBeVisible();
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: `Bán dẫn ${town.name}`, exact: true }) });
    await expect(row).toContainText(SKILL.vi);
    await row.getByRole("button", { name: t("searches.duplicateNamed", { name: `Bán dẫn ${town.name}` }) }).click();
    await expect(page.getByText(t("searches.copied"))).toBeVisible();
    await row.getByRole("button", { name: t("searches.deleteNamed", { name: `Bán dẫn ${town.name}` }) }).click();
    await expect(page.getByText(t("searches.deleted", { name: `Bán dẫn ${town.name}` }))).toBeVisible();
    await button(page, translator("vi", "common")("action.undo")).click();
    await expect(page.getByText(t("searches.restored"))).toBeVisible();
    await row.getByRole("link", { name: `Bán dẫn ${town.name}`, exact: true }).click();
    await expect(foundHeading(page, "vi", 1)).toBeVisible();
    await expect(found(page)).toHaveText([town.chip]);
  });

  test(`people are picked over pages and compared, ${how} scripts`, async ({ visit }) => {
    const page = await visit({ userId: town.memberId, javaScriptEnabled });
    await openTown(page, "vi", `q=${town.name}&sort=name`, ALL);
    const pick = async () => {
      const box = page.getByRole("row").nth(1).getByRole("checkbox");
      const kept = page.waitForResponse((response) => response.url().includes("/experts/picked"));
      await box.check();
      if (!javaScriptEnabled) await button(page, t("pick.keep")).click();
      await kept;
      return (await page.getByRole("rowheader").first().getByRole("link").textContent()) ?? "";
    };
    const first = await pick();
    await page
      .getByRole("navigation", { name: ui("pagination.label") })
      .getByRole("link", { name: ui("pagination.page", { page: 2 }), exact: true })
      .click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByRole("rowheader")).toHaveCount(ALL - 20);
    const second = await pick();
    await expect(page.getByRole("paragraph").filter({ hasText: t("pick.count", { count: 2 }) })).toBeVisible();
    await button(page, t("pick.compare")).click();
    await expect(heading(page, t("compare.title"))).toBeVisible();
    await expect(page.getByRole("columnheader").filter({ hasText: first })).toBeVisible();
    await expect(page.getByRole("columnheader").filter({ hasText: second })).toBeVisible();
  });
}

test("results are shown as cards and on a map that leads to a country, and chosen columns are remembered", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}&sort=name`, ALL);
  await page.getByRole("link", { name: t("view.cards"), exact: true }).click();
  await expect(page).toHaveURL(/view=cards/);
  await expect(page.getByRole("listitem").filter({ hasText: OTHER_NAMES[0] }).first()).toBeVisible();
  await page.getByRole("link", { name: t("view.map"), exact: true }).click();
  await expect(page.getByRole("img", { name: t("map.label", { count: ALL }) })).toBeVisible();
  await page.getByRole("row").getByRole("link", { name: "Nhật Bản", exact: true }).click();
  await expect(foundHeading(page, "vi", 1)).toBeVisible();
  await page
    .locator("summary")
    .filter({ hasText: t("tools.columns") })
    .click();
  await page.getByRole("checkbox", { name: t("column.place"), exact: true }).check();
  await button(page, t("tools.applyColumns")).click();
  await expect(page.getByRole("columnheader", { name: t("column.place"), exact: true })).toBeVisible();
  await page.goto(`/vi/experts?q=${town.name}`);
  await expect(page.getByRole("columnheader", { name: t("column.place"), exact: true })).toBeVisible();
});
