/**
 * Where to go after signing in: the given path if it belongs to this site, otherwise null. Browsers read `//host`,
 * `/\host` and embedded control characters as addresses of another site, so the path is parsed as a browser does.
 */
export function ownPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 2000 || !/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(value)) return null;
  const url = URL.canParse(value, "https://own.invalid") ? new URL(value, "https://own.invalid") : null;
  if (!url || url.origin !== "https://own.invalid" || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}
