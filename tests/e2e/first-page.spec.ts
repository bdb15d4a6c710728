import { expect, test } from "@playwright/test";

test("a first visit in Vietnamese is led to the Vietnamese home page, and loads fonts of Vietnamese letters only", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const fonts: string[] = [];
  page.on("request", (request) => request.resourceType() === "font" && fonts.push(new URL(request.url()).pathname));
  await page.goto("/");
  await expect(page).toHaveURL(/\/vi$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter((path) => !/-(latin|vietnamese)-[456]00-/.test(path))).toEqual([]);
  expect(errors).toEqual([]);
});
