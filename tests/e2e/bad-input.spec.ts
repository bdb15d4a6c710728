import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { type APIRequestContext } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { makeExpert } from "../factories/make-expert";
import { makeInstitution } from "../factories/make-institution";
import { makePosition } from "../factories/make-position";
import { makeUser } from "../factories/make-user";
import { answered, expect, test } from "./fixtures";
import { button, group, heading, notice, textField } from "./pages/fields";
import { HOSTILE, HOSTILE_FILTERS } from "./pages/hostile";
import { sessionFor } from "./pages/session";

const headers = { Origin: env().APP_URL };

/** The page's own client, signed in as this person, that follows no redirect. */
async function signedIn(playwright: { request: { newContext: (options: object) => Promise<APIRequestContext> } }, userId: string) {
  const { name, value } = await sessionFor(userId);
  return playwright.request.newContext({
    baseURL: env().APP_URL,
    maxRedirects: 0,
    extraHTTPHeaders: { Cookie: `${name}=${value}`, ...headers },
  });
}

test("whatever is typed into a search or put into its address is harmless", async ({ playwright }) => {
  const staff = await makeUser({ roles: ["coordinator", "administrator"] });
  const [client, own] = [await signedIn(playwright, staff.id), await signedIn(playwright, (await makeExpert()).userId)];
  const searches = [
    "positions?q",
    "experts?q",
    "coordinator/institutions?q",
    "admin/people?q",
    "admin/audit?kind",
    "admin/audit?id",
    "skills?q",
    "profile/visibility?q",
  ];
  const filtered = ["/vi/positions", "/en/experts", "/vi/experts/skill-counts", "/vi/positions/skill-counts"];
  const wrong: string[] = [];
  const ask = async (address: string) => {
    const response = await (address.includes("/profile/") ? own : client).get(address);
    const body = await response.text();
    if (response.status() >= 400 || body.includes("<script>alert")) wrong.push(`${response.status()} ${address.slice(0, 120)}`);
  };
  for (const text of HOSTILE) await Promise.all(searches.map((search) => ask(`/vi/${search}=${encodeURIComponent(text)}`)));
  for (const filter of HOSTILE_FILTERS) await Promise.all(filtered.map((path) => ask(`${path}?${filter}`)));
  expect(wrong).toEqual([]);
});

test("whatever is sent in a form is refused in the form or stored clean, and never breaks a page", async ({ playwright }) => {
  const expert = await makeExpert();
  const client = await signedIn(playwright, expert.userId);
  const wrong: string[] = [];
  for (const text of [...HOSTILE, "a".repeat(100_000)]) {
    const forms: [string, Record<string, string>][] = [
      ["headline", { version: "1", headlineVi: text }],
      ["biography", { version: text, biographyVi: text }],
      ["place", { version: "1", countryCode: text, city: text, timeZone: text }],
      ["skills", { skillText: text, skillId: text, level: text }],
      ["degrees", { level: "master", subject: text, organisation: text, year: text, creationKey: text, id: text }],
      ["publications", { kind: text, title: text, url: text }],
      ["availability/teaching", { version: "1", from: text, provinceCodes: text }],
      ["visibility", { intent: "block", institution: text }],
    ];
    const all = [
      ...forms.map(([step, form]) => [`/vi/profile/${step}`, form] as const),
      ["/vi/sign-in", { email: text, password: text, to: text }] as const,
    ];
    const statuses = await Promise.all(all.map(async ([path, form]) => [path, (await client.post(path, { form })).status()] as const));
    wrong.push(...statuses.filter(([, status]) => status >= 500).map(([path, status]) => `${status} ${path}: ${text.slice(0, 40)}`));
  }
  expect(wrong).toEqual([]);
  const stored = await db.expert.findUniqueOrThrow({
    where: { id: expert.id },
    select: { headlineVi: true, degrees: { select: { subject: true } } },
  });
  for (const line of [stored.headlineVi, ...stored.degrees.map(({ subject }) => subject)]) {
    // oxlint-disable-next-line no-control-regex -- none of these may have been stored
    expect(line).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]/);
  }
  expect((await client.get("/vi/profile/degrees")).status()).toBe(200);
});

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

test.describe("addresses of nothing", () => {
  test.use({ allowedErrors: answered(404) });

  for (const locale of LOCALES) {
    test(`unknown and malformed ids give the 404 page in the reader's language (${locale})`, async ({ page, playwright }) => {
      const staff = await makeUser({ roles: ["coordinator", "administrator"] });
      const { memberId } = await makeInstitution();
      const clients = [await signedIn(playwright, staff.id), await signedIn(playwright, memberId)];
      const ids = [randomUUID(), "khong-phai-id", "%00", "%27%20OR%201%3D1", "..%2F..%2Fetc", "0".repeat(3000), "%FF%FE"];
      const rest = [
        "experts/ID",
        "positions/ID",
        "institution/positions/ID",
        "institution/positions/ID/basics",
        "institution/positions/ID/matches",
        "institution/positions/ID/matches/ID",
        "institution/positions/ID/matches/compare",
        "coordinator/institutions/ID",
        "admin/people/ID",
        "profile/availability/ID",
        "ID",
      ];
      const title = translator(locale, "errors")("page.notFound.title");
      const wrong: string[] = [];
      for (const path of rest.flatMap((one) => ids.map((id) => `/${locale}/${one.replace("ID", id)}`))) {
        for (const client of clients) {
          const response = await client.get(path);
          const body = await response.text();
          const own = response.status() === 404 && body.includes(title) && body.includes(`lang="${locale}"`);
          // What cannot be an address at all is answered before any page; a profile step needs a profile first.
          const before = response.status() === 400 || (path.includes("/profile/") && response.status() === 302);
          if (!own && !before) wrong.push(`${response.status()} ${path.slice(0, 100)}`);
        }
      }
      expect(wrong).toEqual([]);
      await page.goto(`/${locale}/positions/${randomUUID()}`);
      await expect(heading(page, title)).toBeVisible();
    });
  }
});

test("a form that is sent twice at once makes one record", async ({ playwright }) => {
  const expert = await makeExpert();
  const { id: institutionId, memberId } = await makeInstitution();
  const [own, member] = [await signedIn(playwright, expert.userId), await signedIn(playwright, memberId)];
  const newcomer = await makeUser();
  const registering = await signedIn(playwright, newcomer.id);
  const key = () => ({ creationKey: randomUUID() });
  const twice = async (client: APIRequestContext, path: string, form: Record<string, string>) => {
    const answers = await Promise.all([client.post(path, { form }), client.post(path, { form })]);
    expect(
      answers.map((answer) => answer.status()),
      path,
    ).toEqual([302, 302]);
  };
  await twice(own, "/vi/profile/degrees", {
    ...key(),
    intent: "save",
    level: "master",
    subject: "Toán",
    organisation: "Đại học Biển Đông",
  });
  await twice(own, "/vi/profile/employment", { ...key(), intent: "save", title: "Kỹ sư", organisation: "Xưởng Cầu", fromYear: "2010" });
  await twice(own, "/vi/profile/publications", { ...key(), intent: "save", kind: "publication", title: "Một bài" });
  await twice(registering, "/vi/institution/new", { ...key(), nameVi: "Viện Gửi Hai Lần", kind: "institute", provinceCode: "ha-noi" });
  await twice(member, "/vi/institution/positions/new", { ...key(), institutionId, kind: "post", titleVi: "Gửi hai lần" });
  const counts = await Promise.all([
    db.expertDegree.count({ where: { expertId: expert.id } }),
    db.expertEmployment.count({ where: { expertId: expert.id } }),
    db.expertWork.count({ where: { expertId: expert.id } }),
    db.institutionMember.count({ where: { userId: newcomer.id } }),
    db.position.count({ where: { institutionId } }),
  ]);
  expect(counts).toEqual([1, 1, 1, 1, 1]);
});

test.describe("an unexpected error", () => {
  test.use({ allowedErrors: answered(500) });

  test("has an id on its page that the server's log has too, and says nothing else", async ({ visit }) => {
    const { id: institutionId, memberId } = await makeInstitution();
    // A draft: pages of other tests that read all open positions do not meet it.
    const { id } = await makePosition({ institutionId, status: "draft" });
    // No form can write this: a shape that reading refuses.
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
