/** The token of a mailed link. It stands in the query, never in the path: paths are logged. */
export function linkToken(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}
