import { type ServerBuild } from "@remix-run/node";
import { isOrdinaryPath } from "./address-shape";

/** The endpoint where the client's router asks which routes the links of a page lead to. */
export const MANIFEST_PATH = "/__manifest";

/** Links of one page that are looked up together; no page has that many distinct ones. */
const MAX_PATHS = 200;

/** `/`, and all paths below a language or among the development pages. */
const OWN_PATH = /^\/(?:$|(?:vi|en|dev)(?:\/|$))/;

export type Discovery =
  | { answer: "routes"; routes: Record<string, unknown> }
  /** The page comes from another build: the client reloads its document. */
  | { answer: "reload" }
  | { answer: "refused" };

type Pattern = { id: string; segments: readonly string[] };

/**
 * Answers the client's route lookups instead of Remix, which runs its full matching for every ancestor of every
 * requested path. The client decides which of several matching routes ranks first: it gets all routes whose pattern
 * matches a path or a prefix of it.
 */
export function routeDiscovery({ routes, assets }: Pick<ServerBuild, "routes" | "assets">): (query: URLSearchParams) => Discovery {
  const patterns: Pattern[] = Object.keys(assets.routes).map((id) => ({ id, segments: fullPattern(routes, id) }));
  return (query) => {
    if (query.get("version") !== assets.version) return { answer: "reload" };
    const paths = query.getAll("p");
    if (paths.length === 0 || paths.length > MAX_PATHS || !paths.every(isOwnPath)) return { answer: "refused" };
    const asked = paths.map((path) => path.split("/").filter((segment) => segment !== ""));
    const found = patterns.filter(({ segments }) => asked.some((path) => begins(path, segments)));
    return { answer: "routes", routes: Object.fromEntries(found.map(({ id }) => [id, assets.routes[id]])) };
  };
}

function isOwnPath(path: string): boolean {
  return OWN_PATH.test(path) && isOrdinaryPath(path);
}

function fullPattern(routes: ServerBuild["routes"], id: string): string[] {
  const route = routes[id];
  if (!route) return [];
  const own = (route.path ?? "").split("/").filter((segment) => segment !== "");
  return route.parentId === undefined ? own : [...fullPattern(routes, route.parentId), ...own];
}

/** Whether a pattern matches a path or a prefix of it. */
function begins(path: readonly string[], pattern: readonly string[]): boolean {
  return pattern.every((segment, at) => segment === "*" || (at < path.length && (segment.startsWith(":") || isSame(segment, path[at]))));
}

/** The router compares segments case-insensitively. */
function isSame(segment: string, asked: string | undefined): boolean {
  return segment.toLowerCase() === asked?.toLowerCase();
}
