import { type APIResponse } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { isUnlisted } from "~/http/public-pages";
import { LOCALES } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { lookerOf } from "./pages/access";
import { ALL_PAGES, addressOf } from "./pages/all-pages";
import { type Clients, clientsOf, closeClients } from "./pages/clients";
import { makeWorld, PLACEHOLDERS, type World } from "./pages/world";
import { expect, test } from "./fixtures";

let world: World;
let clients: Clients;
test.beforeAll(async ({ playwright }) => {
  world = await makeWorld();
  clients = await clientsOf(playwright, world);
});
test.afterAll(async () => {
  await closeClients(clients);
});

async function read(response: APIResponse) {
  const html = await response.text();
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]);
  return {
    lang: all(/<html lang="([^"]*)"/g),
    titles: all(/<title>([^<]*)<\/title>/g),
    headings: all(/<(h1)[ >]/g).length,
    unlisted: response.headers()["x-robots-tag"] === "noindex" || html.includes('<meta name="robots" content="noindex"'),
  };
}

for (const page of ALL_PAGES.filter(({ kind }) => kind === "page")) {
  test(`${page.path(PLACEHOLDERS) || "/ in a language"} has its frame in both languages: language, a title of its own, one heading, robots`, async () => {
    for (const lang of page.bare ? (["vi"] as const) : LOCALES) {
      const address = addressOf(page, world, lang);
      const response = await clients[lookerOf(page.access)].get(address);
      const { pathname } = new URL(address, "http://x");
      const seen = await read(response);
      expect(seen).toMatchObject({ lang: [expect.stringMatching(page.bare ? /^(vi|en)$/ : lang)], headings: 1 });
      expect(seen.titles).toEqual([expect.stringMatching(/^\S.* · Nhịp Cầu$/)]);
      expect(seen.unlisted).toBe(isUnlisted(pathname, response.status()));
    }
  });
}

test("a refused page keeps the frame, and its title says what was refused", async () => {
  const asked = [
    ["/vi/positions/01932b7e-0000-7000-8000-000000000001", "visitor", 404, "Không tìm thấy trang này"],
    ["/en/positions/01932b7e-0000-7000-8000-000000000001", "visitor", 404, "This page was not found"],
    ["/en/khong-co-trang-nay", "expert", 404, "This page was not found"],
  ] as const;
  for (const [address, role, status, title] of asked) {
    const response = await clients[role].get(address);
    const seen = await read(response);
    expect([response.status(), seen]).toEqual([
      status,
      { lang: [address.slice(1, 3)], titles: [`${title} · Nhịp Cầu`], headings: 1, unlisted: true },
    ]);
    expect(await response.text()).toContain("<header data-site");
  }
});

test("a part of a case that fails leaves the case's heading and its other parts, and says what to do", async () => {
  const { engagedCaseId: caseId } = world;
  await db.caseMessage.create({ data: { caseId, creationKey: randomUUID(), side: "institution", body: "x" } });
  // A date that no clock of ours writes and the code cannot read.
  await db.$executeRaw`UPDATE "CaseMessage" SET "at" = 'infinity' WHERE "introductionId" = ${caseId}::uuid`;
  for (const [lang, title, again] of [
    ["vi", "Đã có lỗi ở phía chúng tôi", "Tải lại trang"],
    ["en", "Something went wrong on our side", "Reload the page"],
  ] as const) {
    const response = await clients.expert.get(`/${lang}/cases/${caseId}/messages`);
    const html = await response.text();
    expect([response.status(), await read(response)]).toEqual([
      500,
      { lang: [lang], titles: [`${title} · Nhịp Cầu`], headings: 1, unlisted: true },
    ]);
    expect(html).toContain(`href="/${lang}/cases/${caseId}/log"`);
    expect(html).toContain(`${title}</h2>`);
    expect(html).toMatch(new RegExp(`href="/${lang}/cases/${caseId}/messages"[^>]*>${again}`));
  }
});
