/**
 * Whether a request may change something: GET and HEAD may not and pass; anything else must carry an Origin header
 * that is the public address. A missing or `null` Origin is refused: browsers send one with every form post.
 * @param allowed origins such as "https://nhipcau.example", without a path
 */
export function isOriginAllowed(method: string, origin: string | undefined, allowed: readonly string[]): boolean {
  if (method === "GET" || method === "HEAD") return true;
  return origin !== undefined && allowed.includes(origin);
}

/** The public address and, on a loopback address, its other names with the same port. */
export function allowedOrigins(appUrl: string): string[] {
  const url = new URL(appUrl);
  const names = ["localhost", "127.0.0.1", "[::1]"];
  if (url.protocol !== "http:" || !names.includes(url.hostname)) return [url.origin];
  const port = url.port ? `:${url.port}` : "";
  return names.map((name) => `http://${name}${port}`);
}
