/**
 * Whether a request may change data. GET and HEAD pass because they change nothing; any other method must carry an
 * Origin header equal to the public address. A missing or `null` Origin is refused: browsers send one with every form
 * post.
 * @param allowed origins such as "https://nhipcau.example", without a path
 */
export function isOriginAllowed(method: string, origin: string | undefined, allowed: readonly string[]): boolean {
  if (method === "GET" || method === "HEAD") return true;
  return origin !== undefined && allowed.includes(origin);
}

/** The public address and, if it is a loopback address, its other names with the same port. */
export function allowedOrigins(appUrl: string): string[] {
  const url = new URL(appUrl);
  const names = ["localhost", "127.0.0.1", "[::1]"];
  if (url.protocol !== "http:" || !names.includes(url.hostname)) return [url.origin];
  const port = url.port ? `:${url.port}` : "";
  return names.map((name) => `http://${name}${port}`);
}
