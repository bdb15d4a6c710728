/** The profile of an expert as reached from a position's matches: it leads back to the list as it was filtered. */
export function matchProfilePath(expertId: string, positionId: string, address: string): string {
  const params = new URLSearchParams(address);
  params.set("position", positionId);
  return `/experts/${expertId}?${params}`;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The list that a profile was reached from, as a path below the language; null when from elsewhere. Built from parts, so
 * that no address can lead to anything but a list of matches, which asks its own policy.
 */
export function matchOrigin(params: URLSearchParams): string | null {
  const positionId = params.get("position") ?? "";
  if (!ID.test(positionId)) return null;
  const rest = new URLSearchParams(params);
  rest.delete("position");
  const address = rest.toString();
  return `/institution/positions/${positionId}/matches${address === "" ? "" : `?${address}`}`;
}
