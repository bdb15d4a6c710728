import { DEFAULT_LOCALE, LOCALES, localePath, type Locale } from "~/i18n/locale";

/** Addresses in one part. The protocol (sitemaps.org) allows 50,000; a tenth of that keeps each response small. */
const ADDRESSES_A_PART = 5_000;

/** Each page has an address in every language. */
export const PAGES_A_PART = ADDRESSES_A_PART / LOCALES.length;

export const SITEMAP_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
export const SITEMAP_TAIL = "</urlset>\n";

/**
 * The entries of one page: its address in each language, each with all alternates.
 * @param page.path below the language
 * @param page.changedOn `YYYY-MM-DD`
 */
export function sitemapEntries(origin: string, page: { path: string; changedOn?: string }): string {
  const address = (locale: Locale) => escapeXml(origin + localePath(locale, page.path));
  const alternate = (lang: string, locale: Locale) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(locale)}"/>`;
  const alternates = [...LOCALES.map((locale) => alternate(locale, locale)), alternate("x-default", DEFAULT_LOCALE)].join("");
  const changed = page.changedOn ? `<lastmod>${page.changedOn}</lastmod>` : "";
  return LOCALES.map((locale) => `<url><loc>${address(locale)}</loc>${changed}${alternates}</url>\n`).join("");
}

/** The index of the parts: one for the product's pages, then as many parts as the positions need. */
export function sitemapIndex(origin: string, positions: number): string {
  const parts = Array.from({ length: Math.ceil(positions / PAGES_A_PART) }, (_, at) => `positions-${at + 1}`);
  const entries = ["pages", ...parts].map((part) => `<sitemap><loc>${escapeXml(`${origin}/sitemap.xml?part=${part}`)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</sitemapindex>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
