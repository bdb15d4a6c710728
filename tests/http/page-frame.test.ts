import { beforeAll, expect, test } from "vitest";
import { isUnlisted } from "~/http/public-pages";
import { LOCALES } from "~/i18n/locale";
import { readDocument } from "../../scripts/bench-pages/document";
import { askFailingParts } from "../setup/failing-parts";
import { lookerOf } from "./access";
import { ALL_PAGES, addressOf } from "./all-pages";
import { type Clients, clientsOf } from "./clients";
import { makeWorld, PLACEHOLDERS, type World } from "./world";

let world: World;
let clients: Clients;
beforeAll(async () => {
  world = await makeWorld();
  clients = await clientsOf(world);
});

async function read(response: Response) {
  const html = await response.clone().text();
  const [head = ""] = html.split("</head>");
  const all = (pattern: RegExp, text = html) => [...text.matchAll(pattern)].map((match) => match[1]);
  return {
    lang: all(/<html lang="([^"]*)"/g),
    titles: all(/<title>([^<]*)<\/title>/g, head),
    descriptions: all(/<meta name="description" content="([^"]*)"/g, head),
    scripts: readDocument(response.url, html).named.length,
    headings: all(/<(h1)[ >]/g).length,
    unlisted: response.headers.get("X-Robots-Tag") === "noindex" || html.includes('<meta name="robots" content="noindex"'),
  };
}

for (const page of ALL_PAGES.filter(({ kind }) => kind === "page")) {
  test(`${page.path(PLACEHOLDERS) || "/ in a language"} has its frame in both languages: language, a title of its own, one heading, robots, few scripts`, async () => {
    for (const lang of page.bare ? (["vi"] as const) : LOCALES) {
      const address = addressOf(page, world, lang);
      const response = await clients[lookerOf(page.access)].get(address);
      const { pathname } = new URL(address, "http://x");
      const seen = await read(response);
      expect(seen.lang).toEqual([expect.stringMatching(page.bare ? /^(vi|en)$/ : lang)]);
      // The workbench of components shows headings as samples.
      if (!page.bare) expect(seen.headings).toBe(1);
      expect(seen.titles).toEqual([expect.stringMatching(/^\S.* · Nhịp Cầu$/)]);
      expect(seen.scripts).toBeLessThanOrEqual(15);
      // An indexable page can opt out through its data.
      if (isUnlisted(pathname, response.status)) expect(seen.unlisted).toBe(true);
      if (!seen.unlisted && !page.bare) expect(seen.descriptions).toEqual([expect.stringMatching(/^.{20,300}$/)]);
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
    const { scripts: _, descriptions: _none, ...seen } = await read(response);
    expect([response.status, seen]).toEqual([
      status,
      { lang: [address.slice(1, 3)], titles: [`${title} · Nhịp Cầu`], headings: 1, unlisted: true },
    ]);
    expect(await response.text()).toContain("<header data-site");
  }
});

const headings = (html: string) => [...html.matchAll(/<(h[12])[^>]*>([^<]*)</g)].map((match) => `${match[1]} ${match[2]}`);

test("a part that fails leaves the page's heading and the way to its other parts, and says what to do", () => {
  const [broken, undrawn, refused, step] = askFailingParts([
    "/vi/cases/1/messages",
    "/en/cases/1/log",
    "/en/cases/1/interviews",
    "/en/profile/skills",
  ]);
  expect([broken?.status, headings(broken?.html ?? "")]).toEqual([500, ["h1 WHO", "h2 Đã có lỗi ở phía chúng tôi"]]);
  expect(broken?.html).toContain('href="/vi/cases/1/log"');
  expect(broken?.html).toContain("Tải lại trang");
  expect([undrawn?.status, headings(undrawn?.html ?? "")]).toEqual([500, ["h1 WHO", "h2 Something went wrong on our side"]]);
  expect(undrawn?.html).toContain("Reload the page");
  expect([refused?.status, refused?.retryAfter, headings(refused?.html ?? "")]).toEqual([
    429,
    "30",
    ["h1 WHO", "h2 That was a little fast"],
  ]);
  expect([step?.status, headings(step?.html ?? "")]).toEqual([500, ["h1 Something went wrong on our side"]]);
  expect(step?.html).toContain('href="/en/profile/names"');
});

test("a page of a position that fails leaves the position's title and the way to its other pages", () => {
  const base = "/institution/positions/1";
  const [broken, undrawn, refused] = askFailingParts([`/vi${base}/skills`, `/en${base}/matches`, `/en${base}/matches/what-if`]);
  expect([broken?.status, headings(broken?.html ?? "")]).toEqual([500, ["h1 POSITION", "h2 Đã có lỗi ở phía chúng tôi"]]);
  for (const path of ["", "/basics", "/offer", "/matches", "/matches/what-if"]) expect(broken?.html).toContain(`href="/vi${base}${path}"`);
  expect(broken?.html).toContain("Tải lại trang");
  expect([undrawn?.status, headings(undrawn?.html ?? "")]).toEqual([500, ["h1 POSITION", "h2 Something went wrong on our side"]]);
  expect([refused?.status, refused?.retryAfter, headings(refused?.html ?? "")]).toEqual([
    429,
    "30",
    ["h1 POSITION", "h2 That was a little fast"],
  ]);
});
