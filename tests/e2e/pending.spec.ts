import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { makeUser } from "../factories/make-user";
import { expect, test } from "./fixtures";

for (const locale of LOCALES) {
  test(`the button that sends a form says so and sends it once, and the page shows that it loads (${locale})`, async ({ visit }) => {
    const page = await visit({ userId: (await makeUser()).id, locale });
    await page.goto(`/${locale}/account/name`);
    const save = page.getByRole("main").locator("button[type=submit]");
    const loading = page.getByRole("progressbar", { name: translator(locale, "ui")("page.loading") });
    let posts = 0;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/account/name.data*", async (route) => {
      posts += 1;
      await held;
      await route.continue();
    });
    await save.click();
    await expect(save).toHaveAttribute("aria-busy", "true");
    await expect(save).toContainText(translator(locale, "ui")("field.saving"));
    await expect(loading).toBeVisible();
    // Further presses, by mouse, key and Enter in the field.
    await save.click({ force: true });
    await save.press("Enter");
    await page.getByRole("main").getByRole("textbox").press("Enter");
    expect(posts).toBe(1);
    letThrough();
    await page.waitForURL(`**/${locale}/account?done=name`);
    await expect(loading).toHaveCount(0);
    expect(posts).toBe(1);
  });
}

test("pointing at a link loads the scripts of its page, and its data only when it is pressed", async ({ visit }) => {
  const page = await visit();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto("/vi");
  const link = page
    .getByRole("banner")
    .getByRole("link", { name: translator("vi")("nav.positions"), exact: true })
    .first();
  asked.length = 0;
  await link.hover();
  await expect.poll(() => asked.filter((path) => /^\/assets\/.*\.js$/.test(path)).length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.endsWith(".data"))).toEqual([]);
  const loaded = [...asked];
  await link.click();
  await page.waitForURL("**/vi/positions");
  expect(asked.filter((path) => loaded.includes(path))).toEqual(loaded);
});
