/** The profile of an expert opened from a position's matches; it links back to the list with its filters. */
export function matchProfilePath(expertId: string, positionId: string, address: string): string {
  const params = new URLSearchParams(address);
  params.set("position", positionId);
  return `/experts/${expertId}?${params}`;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The list that a profile was opened from, as a path below the language; null when it was opened from elsewhere. The
 * path is built from validated parts, so a crafted URL can only lead to a list of matches, which checks its own policy.
 */
export function matchOrigin(params: URLSearchParams): string | null {
  const positionId = params.get("position") ?? "";
  if (!ID.test(positionId)) return null;
  const rest = new URLSearchParams(params);
  rest.delete("position");
  const address = rest.toString();
  return `/institution/positions/${positionId}/matches${address === "" ? "" : `?${address}`}`;
}
