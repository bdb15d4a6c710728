import pg from "pg";
import { translator } from "~/i18n/i18n.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { program } from "../../scripts/run/programs";
import { type Part, startPart } from "../../scripts/run/supervise";
import { freePort } from "../../scripts/services/ports";
import { makeUser } from "../factories/make-user";
import { answered, expect, test } from "./fixtures";

/** A server with little patience for a lock that a test holds. */
let part: Part;
let site: string;
test.beforeAll(async () => {
  const PORT = String(await freePort());
  site = `http://localhost:${PORT}`;
  const own = { PORT, APP_URL: site, DATABASE_LOCK_MS: "500", NODE_ENV: "production" as const };
  part = startPart("The impatient server", program("serve"), { ...process.env, ...own });
  await part.ready;
});
test.afterAll(() => part.stop());

test.use({ allowedErrors: answered(503) });

test("a form that could not be saved says so, keeps what was typed and is sent again with one press", async ({ visit }) => {
  const { id } = await makeUser();
  const t = translator("en", "errors");
  const holder = new pg.Client({ connectionString: env().DATABASE_URL });
  await holder.connect();
  const page = await visit({ userId: id, locale: "en" });
  await page.goto(`${site}/en/account/name`);
  await page.getByRole("main").getByRole("textbox").fill("Trần Thị Sao Mai");
  await holder.query("BEGIN");
  await holder.query(`SELECT FROM "User" WHERE "id" = $1 FOR UPDATE`, [id]);
  await page.getByRole("main").locator("button[type=submit]").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("page.unsaved.title"));
  await expect(page.getByText(t("page.unsaved.resend"))).toBeVisible();
  await holder.query("ROLLBACK");
  await holder.end();
  await page.getByRole("button", { name: t("page.unsaved.again") }).click();
  await page.waitForURL("**/en/account?done=name");
  expect(await db.user.findUnique({ where: { id }, select: { displayName: true } })).toEqual({ displayName: "Trần Thị Sao Mai" });
});

test("without scripts the same page says to reload it, which sends the form again", async ({ visit }) => {
  const { id } = await makeUser();
  const t = translator("vi", "errors");
  const holder = new pg.Client({ connectionString: env().DATABASE_URL });
  await holder.connect();
  const page = await visit({ userId: id, javaScriptEnabled: false });
  await page.goto(`${site}/vi/account/name`);
  await page.getByRole("main").getByRole("textbox").fill("Lê Sông Hồng");
  await holder.query("BEGIN");
  await holder.query(`SELECT FROM "User" WHERE "id" = $1 FOR UPDATE`, [id]);
  await page.getByRole("main").locator("button[type=submit]").click();
  await expect(page.getByText(t("page.unsaved.body"))).toBeVisible();
  await holder.query("ROLLBACK");
  await holder.end();
  await page.reload();
  await page.waitForURL("**/vi/account?done=name");
  expect(await db.user.findUnique({ where: { id }, select: { displayName: true } })).toEqual({ displayName: "Lê Sông Hồng" });
});
