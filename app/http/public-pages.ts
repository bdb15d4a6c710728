import { localeFromPath, LOCALES, localePath } from "~/i18n/locale";

/** Pages that search engines may index, as paths below the language; single positions are added to these. */
export const PUBLIC_PAGES = [
  "/",
  "/positions",
  "/register",
  "/register/expert",
  "/register/institution",
  "/privacy",
  "/terms",
  "/accessibility",
] as const;

/** Areas behind sign-in, as paths below the language; useless to a crawler. */
const PRIVATE_AREAS = ["/account", "/admin", "/coordinator", "/institution", "/profile", "/recommended"] as const;

const POSITION_PAGE = /^\/positions\/[0-9a-f-]{36}$/;

/**
 * Whether a response under this path must carry `X-Robots-Tag: noindex`: refusals, errors, and every page that is not
 * declared public, so a new page is not indexed until someone decides otherwise. Expert profiles are never indexed, not
 * even public ones (docs/decisions/0030).
 */
export function isUnlisted(pathname: string, status = 200): boolean {
  if (status >= 400 || pathname.startsWith("/dev/")) return true;
  if (localeFromPath(pathname) === null) return false;
  const path = pathname.slice(3).replace(/\/$/, "") || "/";
  return !PUBLIC_PAGES.some((page) => page === path) && !POSITION_PAGE.test(path);
}

/**
 * robots.txt (RFC 9309). Only areas behind sign-in and searches are disallowed. A page that must not be indexed has to
 * stay readable for crawlers, or they never see its `noindex`.
 */
export function robotsText(origin: string): string {
  const closed = LOCALES.flatMap((locale) => [
    ...PRIVATE_AREAS.map((area) => localePath(locale, area)).flatMap((path) => [`${path}$`, `${path}/`]),
    `${localePath(locale, "/positions")}?`,
  ]);
  return ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "Disallow: /dev/", "", `Sitemap: ${origin}/sitemap.xml`, ""].join(
    "\n",
  );
}
