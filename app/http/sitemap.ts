import { DEFAULT_LOCALE, LOCALES, localePath, type Locale } from "~/i18n/locale";

/**
 * A sitemap (sitemaps.org 0.9): every page in each language, each naming the others, as search engines ask for.
 * @param origin the public address
 * @param pages paths without their language, made of constants and ids
 */
export function sitemap(origin: string, pages: readonly { path: string; changed?: Date }[]): string {
  const address = (locale: Locale, path: string) => new URL(localePath(locale, path), origin).href;
  const link = (language: string, href: string) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
  const urls = pages.flatMap(({ path, changed }) => {
    const links = [...LOCALES.map((locale) => link(locale, address(locale, path))), link("x-default", address(DEFAULT_LOCALE, path))].join("");
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
    return LOCALES.map((locale) => `<url><loc>${address(locale, path)}</loc>${lastmod}${links}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}
