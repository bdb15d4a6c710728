import { expect, test, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";

const PASSWORD = "trời xanh mây trắng nắng vàng";

/** The newest mailed link for an address, read from the developer's outbox. */
async function mailedLink(page: Page, address: string, subject: string): Promise<string> {
  const row = page.getByRole("row").filter({ hasText: address }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto("/dev/mail?lang=vi");
    await expect(row.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await row.first().getByRole("link").click();
  return (await page.getByRole("link", { name: /token=/ }).getAttribute("href")) ?? "";
}

async function register(page: Page, address: string) {
  await page.goto("/vi/register/expert");
  await page.getByLabel("Họ và tên").fill("Công Tằng Tôn Nữ Thị Ngọc Phương");
  await page.getByLabel("Địa chỉ thư điện tử").fill(address);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByLabel(/Tôi đồng ý/).check();
  await page.getByRole("button", { name: "Mở tài khoản" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hãy mở hộp thư của bạn");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "an account" : "an account without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("is opened, confirmed by the mailed link, left, and found again with a new password", async ({ page }) => {
      const address = `phuong-${randomUUID()}@example.test`;
      await register(page, address);

      await page.goto(await mailedLink(page, address, "Xác nhận địa chỉ"));
      await page.getByLabel("Mật khẩu").fill("không phải mật khẩu này");
      await page.getByRole("button", { name: "Xác nhận địa chỉ" }).click();
      await expect(page.getByRole("alert")).toContainText("Mật khẩu chưa đúng");
      await page.getByLabel("Mật khẩu").fill(PASSWORD);
      await page.getByRole("button", { name: "Xác nhận địa chỉ" }).click();
      await expect(page).toHaveURL(/\/vi\/home$/);

      await page.goto("/vi/account/sessions");
      await page.getByRole("button", { name: "Đăng xuất thiết bị này" }).click();
      await expect(page).toHaveURL(/\/vi\/sign-in/);
      await page.goto("/vi/account/name");
      await expect(page).toHaveURL(/\/vi\/sign-in\?to=%2Fvi%2Faccount%2Fname$/);

      await page.goto("/vi/forgot-password");
      await page.getByLabel("Địa chỉ thư điện tử").fill(address);
      await page.getByRole("button", { name: "Gửi đường dẫn" }).click();
      await expect(page.getByRole("status")).toContainText("Nếu địa chỉ này có tài khoản");
      await page.goto(await mailedLink(page, address, "Đặt mật khẩu mới"));
      await page.getByLabel("Mật khẩu mới").fill("qua cầu gió bay nghìn năm");
      await page.getByRole("button", { name: "Lưu mật khẩu" }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đăng nhập");
      await page.getByLabel("Địa chỉ thư điện tử").fill(address);
      await page.getByLabel("Mật khẩu").fill("qua cầu gió bay nghìn năm");
      await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
      await expect(page).toHaveURL(/\/vi\/home$/);
    });

    test("form says what is missing at each field and keeps what was typed, never the password", async ({ page }) => {
      await page.goto("/en/register/institution");
      await page.getByLabel("Your name").fill("  Lê   Văn An ");
      await page.getByLabel("Email address").fill("not an address");
      await page.getByLabel("Password").fill("short");
      await page.getByRole("button", { name: "Open the account" }).click();
      const summary = page.getByRole("alert");
      await expect(summary.getByRole("listitem")).toHaveCount(2);
      await expect(page.getByLabel("Email address")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("Email address")).toHaveValue("not an address");
      expect(await page.content()).not.toContain('value="short"');
    });
  });
}

test("a person signs in to the page asked for, and never to another site", async ({ page }) => {
  await page.goto("/vi/sign-in?to=//evil.example/x");
  await expect(page.locator('input[name="to"]')).toHaveCount(0);
  await page.goto("/vi/sign-in?to=/vi/account/email");
  await expect(page.locator('input[name="to"]')).toHaveValue("/vi/account/email");
});

test("a used or invented link says so and offers a new one", async ({ page }) => {
  for (const path of ["/en/verify-email/confirm?token=x", "/en/reset-password?token=x"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
    await expect(page.getByRole("link", { name: /new link/ })).toBeVisible();
  }
});

test("administration is not there for visitors and for people without the role", async ({ page }) => {
  const address = `lan-${randomUUID()}@example.test`;
  await register(page, address);
  for (const path of ["/vi/admin", "/vi/admin/people", "/vi/admin/people/invite", "/vi/admin/audit"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/vi\/sign-in\?to=/);
  }
  await page.goto("/vi/sign-in");
  await page.getByLabel("Địa chỉ thư điện tử").fill(address);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/verify-email/);
  for (const path of ["/vi/admin", "/vi/admin/people", "/vi/admin/people/invite", "/vi/admin/audit"]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
  await page.goto("/vi/account");
  await expect(page.getByText("Địa chỉ thư điện tử của bạn chưa được xác nhận.")).toBeVisible();
});
