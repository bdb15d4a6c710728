/** The token of a link in a mail. It is in the query, never in the path, because paths are logged. */
export function linkToken(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}
