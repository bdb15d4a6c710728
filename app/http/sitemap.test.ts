import { expect, test } from "vitest";
import { sitemap } from "./sitemap";

test("each page stands in the sitemap in both languages, each naming the other", () => {
  const xml = sitemap("https://nhipcau.example", [{ path: "/" }, { path: "/positions/p1", changed: new Date("2026-11-01T02:03:04Z") }]);
  expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://nhipcau.example/vi",
    "https://nhipcau.example/en",
    "https://nhipcau.example/vi/positions/p1",
    "https://nhipcau.example/en/positions/p1",
  ]);
  const english = /<url><loc>https:\/\/nhipcau.example\/en\/positions\/p1.*/.exec(xml)?.[0] ?? "";
  expect(english).toContain('hreflang="vi" href="https://nhipcau.example/vi/positions/p1"');
  expect(english).toContain('hreflang="x-default" href="https://nhipcau.example/vi/positions/p1"');
  expect(english).toContain("<lastmod>2026-11-01T02:03:04.000Z</lastmod>");
});
