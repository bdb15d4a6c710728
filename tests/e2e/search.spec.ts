import { translator } from "~/i18n/i18n.server";
import { makeInstitution } from "../factories/make-institution";
import { makePosition } from "../factories/make-position";
import { makeUser } from "../factories/make-user";
import { answered, expect, test } from "./fixtures";
import { button, heading, selectField, tick } from "./pages/fields";
import { found, foundHeading, makeTown, openFilter, openTown, OTHER_NAMES, OTHERS, SKILL, type Town } from "./pages/search";
import { withoutMarks } from "./pages/unique";

const t = translator("vi", "search");
const ui = translator("vi", "ui");
const ALL = OTHERS + 1;
/** Countries of the town's people: one in Japan, the others in France. */
const JAPAN = "Nhật Bản";
const FRANCE = "Pháp";
let town: Town;

test.beforeAll(async () => {
  town = await makeTown();
});

test("typing narrows the list, keeps the focus and the address, and says the count politely", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  const box = page.getByRole("searchbox", { name: t("experts.textLabel") });
  await box.focus();
  await box.press("End");
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.type(" doan uyen");
  await expect(foundHeading(page, "vi", 1)).toBeVisible();
  await expect(page).toHaveURL((url) => url.searchParams.get("q") === `${town.name} doan uyen`);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(`${town.name} doan uyen`);
  await expect(page.getByRole("status").filter({ hasText: t("experts.found", { count: 1 }) })).toHaveText(t("experts.found", { count: 1 }));
  expect(await page.evaluate(() => history.length), "typing adds no steps for Back to go through").toBe(entries);
});

test("a filter is set, its chip removes it, and Back and Forward bring each state again", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  const japan = () => page.getByRole("checkbox", { name: JAPAN, exact: true, includeHidden: true });
  const chip = page.getByRole("link", { name: ui("filters.remove", { label: JAPAN }), exact: true });
  await tick(await openFilter(page, t("filter.country")), "checkbox", JAPAN);
  await expect(foundHeading(page, "vi", 1)).toBeVisible();
  await expect(page).toHaveURL((url) => url.searchParams.get("country") === "JP" && url.searchParams.get("q") === town.name);
  await expect(found(page)).toHaveText([town.chip]);

  await chip.click();
  await expect(foundHeading(page, "vi", ALL)).toBeVisible();
  await expect(japan()).not.toBeChecked();
  await page.goBack();
  await expect(foundHeading(page, "vi", 1)).toBeVisible();
  await expect(japan()).toBeChecked();
  await expect(chip).toBeVisible();
  await page.goBack();
  await expect(foundHeading(page, "vi", ALL)).toBeVisible();
  await expect(japan()).not.toBeChecked();
  await page.goForward();
  await expect(foundHeading(page, "vi", 1)).toBeVisible();
  await expect(japan()).toBeChecked();
});

test("pages and order are in the address, and another order starts at the first page", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  await expect(found(page)).toHaveCount(20);
  await page
    .getByRole("navigation", { name: ui("pagination.label") })
    .getByRole("link", { name: ui("pagination.page", { page: 2 }), exact: true })
    .click();
  await expect(page).toHaveURL((url) => url.searchParams.get("page") === "2");
  await expect(page.getByRole("rowheader")).toHaveCount(ALL - 20);
  await selectField(page, t("form.sort")).selectOption({ label: t("experts.sort.name") });
  await expect(page).toHaveURL((url) => url.searchParams.get("sort") === "name" && !url.searchParams.has("page"));
  await expect(found(page)).toHaveText(OTHER_NAMES.slice(0, 20));
});

test("the list prints with what it was filtered by, without the form around it", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  await page.emulateMedia({ media: "print" });
  await expect(foundHeading(page, "vi", ALL)).toBeVisible();
  await expect(found(page).first()).toBeVisible();
  await expect(page.getByText(t("chip.q", { text: town.name }))).toBeVisible();
  await expect(page.getByRole("searchbox", { name: t("experts.textLabel") })).toBeHidden();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});

test("an address that is passed on opens the same list, and the plain form without scripts reaches it too", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  await tick(await openFilter(page, t("filter.country")), "checkbox", FRANCE);
  await expect(foundHeading(page, "vi", OTHERS)).toBeVisible();
  await selectField(page, t("form.sort")).selectOption({ label: t("experts.sort.name") });
  const names = OTHER_NAMES.slice(0, 20);
  await expect(found(page)).toHaveText(names);

  const other = await visit({ userId: town.blockedMemberId });
  await other.goto(page.url());
  await expect(found(other)).toHaveText(names);

  const plain = await visit({ userId: town.memberId, javaScriptEnabled: false });
  await plain.goto("/vi/experts");
  await plain.getByRole("searchbox", { name: t("experts.textLabel") }).fill(town.name);
  await tick(await openFilter(plain, t("filter.country")), "checkbox", FRANCE);
  await selectField(plain, t("form.sort")).selectOption({ label: t("experts.sort.name") });
  await button(plain, t("form.search")).click();
  await expect(foundHeading(plain, "vi", OTHERS)).toBeVisible();
  await expect(found(plain)).toHaveText(names);
  await plain.getByRole("link", { name: ui("filters.remove", { label: FRANCE }), exact: true }).click();
  await expect(foundHeading(plain, "vi", ALL)).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`an empty list names the filter to loosen and what that brings, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    visit,
  }) => {
    const page = await visit({ userId: town.memberId, javaScriptEnabled });
    await openTown(page, "vi", `q=${town.name}`, ALL);
    await page.goto(`/vi/experts?q=${town.name}&country=CL&verified=1`);
    await expect(foundHeading(page, "vi", 0)).toBeVisible();
    await page.getByRole("link", { name: t("loosen.without", { filter: t("filter.country"), formatted: "1" }), exact: true }).click();
    await expect(foundHeading(page, "vi", 1)).toBeVisible();
    await expect(found(page)).toHaveText([town.chip]);
  });
}

test("a person is found by name and skill with and without marks, in both languages, by another name and with a typo", async ({
  visit,
}) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  for (const text of [town.chip, withoutMarks(town.chip), SKILL.vi, withoutMarks(SKILL.vi), SKILL.en, SKILL.alias, SKILL.typo]) {
    await page.goto(`/vi/experts?${new URLSearchParams({ q: `${town.name} ${text}` })}`);
    await expect(foundHeading(page, "vi", 1), text).toBeVisible();
    await expect(found(page), text).toHaveText([town.chip]);
    await expect(page.getByRole("row").filter({ hasText: town.chip }).locator("mark").first(), text).toBeVisible();
  }
});

test("what matched is marked: the name as written, and the other name of a skill is told", async ({ visit }) => {
  const page = await visit({ userId: town.memberId });
  await openTown(page, "vi", `q=${town.name}`, ALL);
  await page.goto(`/vi/experts?q=${town.name}+doan+uyen`);
  const row = page.getByRole("row").filter({ hasText: town.chip });
  expect(await row.getByRole("rowheader").getByRole("link").locator("mark").allTextContents()).toEqual(["Đoan", "Uyển"]);
  await page.goto(`/vi/experts?${new URLSearchParams({ q: `${town.name} ${SKILL.en}` })}`);
  await expect(row).toContainText(t("result.also", { name: SKILL.en }));
  await page.goto(`/en/experts?q=${town.name}+semiconductor`);
  await expect(row.locator("mark").filter({ hasText: "Semiconductor" }).first()).toBeVisible();
});

test("an institution never finds who blocked it, nor in any count or advice", async ({ visit }) => {
  const member = await visit({ userId: town.memberId });
  await openTown(member, "vi", `q=${town.name}`, ALL);
  const page = await visit({ userId: town.blockedMemberId });
  await openTown(page, "vi", `q=${town.name}`, OTHERS);
  await openFilter(page, t("filter.country"));
  await expect(page.getByRole("checkbox", { name: JAPAN, exact: true })).toHaveCount(0);
  const skills = (path: string) => `/vi/experts/skill-counts?q=${town.name}${path}`;
  expect(await (await member.request.get(skills(""))).text()).toContain(SKILL.id);
  expect(await (await page.request.get(skills(""))).text()).not.toContain(SKILL.id);
  await page.goto(`/vi/experts?q=${town.name}+uyen&country=JP`);
  await expect(foundHeading(page, "vi", 0)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(t("loosen.without", { filter: t("filter.country"), formatted: "1" }));
  expect(await page.content()).not.toContain(town.chipId);
});

test("a visitor is led to sign in for experts, and may search positions", async ({ visit }) => {
  const { id: institutionId } = await makeInstitution();
  const title = `Chuyên gia ${town.name}`;
  await makePosition({ institutionId, titleVi: title, titleEn: title });
  const page = await visit();
  await page.goto("/vi/experts?country=JP");
  await expect(page).toHaveURL(/\/vi\/sign-in\?/);
  await expect(heading(page, translator("vi", "account")("signIn.title"))).toBeVisible();
  await expect(async () => {
    await page.goto(`/vi/positions?${new URLSearchParams({ q: title })}`);
    await expect(page.getByRole("rowheader").getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("rowheader").getByRole("link", { name: title }).click();
  await expect(heading(page, title)).toBeVisible();
});

test("a coordinator and the institution's members are one click from who fits a position; a visitor is not", async ({ visit }) => {
  const { id: institutionId, memberId } = await makeInstitution();
  const { id } = await makePosition({ institutionId });
  const coordinator = await makeUser({ roles: ["coordinator"] });
  const link = translator("vi", "positions")("desk.matches");
  for (const userId of [coordinator.id, memberId]) {
    const page = await visit({ userId });
    await page.goto(`/vi/positions/${id}`);
    await page.getByRole("main").getByRole("link", { name: link, exact: true }).click();
    await expect(heading(page, translator("vi", "matches")("experts.title"))).toBeVisible();
  }
  for (const userId of [undefined, town.memberId]) {
    const page = await visit({ userId });
    await page.goto(`/vi/positions/${id}`);
    await expect(page.getByRole("link", { name: link, exact: true })).toHaveCount(0);
  }
});

test.describe("before verification", () => {
  test.use({ allowedErrors: answered(403) });
  test("a member of the institution is told why the search is closed, with 403", async ({ visit }) => {
    const { memberId } = await makeInstitution({ status: "pending" });
    const page = await visit({ userId: memberId });
    const answer = await page.goto("/vi/experts");
    expect(answer?.status()).toBe(403);
    await expect(heading(page, t("experts.closed.title"))).toBeVisible();
    await expect(page.getByText(t("experts.closed.institution_not_verified"))).toBeVisible();
    await page.getByRole("link", { name: t("experts.closed.toInstitution") }).click();
    await expect(page).toHaveURL(/\/vi\/institution$/);
  });
});
