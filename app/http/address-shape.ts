/** No address of the product comes near these limits; beyond them the cost of the router's matching grows faster than linearly. */
const MAX_SEGMENTS = 8;
export const LONGEST_PATH = 300;
/** Limit of path and query together: no link or search form of the product gets near it. */
const LONGEST_ADDRESS = 8_000;

/** Whether a path, as sent, is short and shallow enough to be one of the product's. Empty segments count. */
export function isOrdinaryPath(path: string): boolean {
  return path.length <= LONGEST_PATH && path.startsWith("/") && path.split("/", MAX_SEGMENTS + 2).length <= MAX_SEGMENTS + 1;
}

/** Checks the address of a request before routing: the status to refuse it with, or null. */
export function addressRefusal(address: string): 404 | 414 | null {
  const [path = ""] = address.split("?", 1);
  if (!isOrdinaryPath(path)) return 404;
  return address.length <= LONGEST_ADDRESS ? null : 414;
}
