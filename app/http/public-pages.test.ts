import { expect, test } from "vitest";
import { isUnlisted, PUBLIC_PAGES, robotsText } from "./public-pages";
import { PAGES_A_PART, sitemapEntries, sitemapIndex } from "./sitemap";

const ID = "01932b7e-0000-7000-8000-000000000001";

test("public pages and positions may be listed, in both languages", () => {
  for (const path of ["/vi", "/en/", ...PUBLIC_PAGES.slice(1).map((page) => `/en${page}`), `/vi/positions/${ID}`]) {
    expect([path, isUnlisted(path)]).toEqual([path, false]);
  }
});

test("everything else below a language is unlisted: profiles, private areas, links from mails, what nobody has named yet", () => {
  for (const path of [
    "/vi/experts",
    `/en/experts/${ID}`,
    "/vi/account",
    "/vi/admin/audit",
    "/en/verify-email/confirm",
    `/vi/positions/${ID}/x`,
    "/vi/new",
    "/dev/mail",
  ]) {
    expect([path, isUnlisted(path)]).toEqual([path, true]);
  }
});

test("a refusal or an error is unlisted wherever it is answered", () => {
  for (const status of [400, 403, 404, 410, 429, 500, 503]) expect([status, isUnlisted("/vi/positions", status)]).toEqual([status, true]);
  expect(isUnlisted("/vi/positions", 304)).toBe(false);
});

test("assets and health answers carry no rule for crawlers", () => {
  for (const path of ["/assets/app.css", "/healthz", "/robots.txt", "/favicon.svg"]) expect(isUnlisted(path)).toBe(false);
});

test("robots.txt closes the areas behind sign-in in both languages, but not the profiles, whose noindex must be read", () => {
  const lines = robotsText("https://nhipcau.example").split("\n");
  expect(lines).toContain("Disallow: /vi/institution/");
  expect(lines).toContain("Disallow: /en/admin$");
  expect(lines.filter((line) => line.includes("experts"))).toEqual([]);
  expect(lines).toContain("Sitemap: https://nhipcau.example/sitemap.xml");
});

test("a page stands in the sitemap once a language, with its alternates", () => {
  const xml = sitemapEntries("https://nhipcau.example", { path: `/positions/${ID}`, changedOn: "2026-11-20" });
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    `<loc>https://nhipcau.example/vi/positions/${ID}</loc>`,
    `<loc>https://nhipcau.example/en/positions/${ID}</loc>`,
  ]);
  expect(xml.match(/hreflang="(vi|en|x-default)"/g)).toHaveLength(6);
  expect(xml).toContain("<lastmod>2026-11-20</lastmod>");
});

test("the index names as many parts as the positions take", () => {
  const parts = (positions: number) => sitemapIndex("https://nhipcau.example", positions).match(/part=[\w-]+/g);
  expect(parts(0)).toEqual(["part=pages"]);
  expect(parts(PAGES_A_PART)).toEqual(["part=pages", "part=positions-1"]);
  expect(parts(PAGES_A_PART + 1)).toEqual(["part=pages", "part=positions-1", "part=positions-2"]);
});
