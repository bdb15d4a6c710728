import { localeFromPath, LOCALES, localePath } from "~/i18n/locale";

/** Pages that search engines may list, as paths below the language; positions come on top, one by one. */
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

/** Areas behind sign-in, as paths below the language: of no use to a crawler. */
const PRIVATE_AREAS = ["/account", "/admin", "/coordinator", "/institution", "/profile", "/recommended"] as const;

const POSITION_PAGE = /^\/positions\/[0-9a-f-]{36}$/;

/**
 * Whether an answer under this path must carry `X-Robots-Tag: noindex`: refusals, errors, and every page that is not named
 * as public, so that a new page is unlisted until someone decides otherwise. Profiles of experts are never listed, public ones neither
 * (docs/decisions/0030).
 */
export function isUnlisted(pathname: string, status = 200): boolean {
  if (status >= 400 || pathname.startsWith("/dev/")) return true;
  if (localeFromPath(pathname) === null) return false;
  const path = pathname.slice(3).replace(/\/$/, "") || "/";
  return !PUBLIC_PAGES.some((page) => page === path) && !POSITION_PAGE.test(path);
}

/**
 * robots.txt (RFC 9309). Only areas behind sign-in and searches are closed: a page that must not be listed has to be
 * readable for a crawler, or it never learns that it must not.
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
