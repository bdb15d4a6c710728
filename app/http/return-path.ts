/**
 * Where to go after signing in: the given path when it is one of this site, else null. Browsers read `//host`,
 * `/\host` and control characters inside as ways to another site, so the path is parsed as they do.
 */
export function ownPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 2000 || !/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(value)) return null;
  const url = URL.canParse(value, "https://own.invalid") ? new URL(value, "https://own.invalid") : null;
  if (!url || url.origin !== "https://own.invalid" || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}
