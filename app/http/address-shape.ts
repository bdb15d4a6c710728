/** No address of the product comes near these; the router's matching costs more than in proportion beyond them. */
const MOST_SEGMENTS = 8;
export const LONGEST_PATH = 300;
/** Of path and query together: no link or search form of the product gets near it. */
const LONGEST_ADDRESS = 8_000;

/** Whether a path, as sent, is short and shallow enough to be one of ours. Empty segments count. */
export function isOrdinaryPath(path: string): boolean {
  return path.length <= LONGEST_PATH && path.startsWith("/") && path.split("/", MOST_SEGMENTS + 2).length <= MOST_SEGMENTS + 1;
}

/** What is wrong with the address of a request before any page is looked for: the status that refuses it, or null. */
export function addressRefusal(address: string): 404 | 414 | null {
  const [path = ""] = address.split("?", 1);
  if (!isOrdinaryPath(path)) return 404;
  return address.length <= LONGEST_ADDRESS ? null : 414;
}
