import { gzipSync } from "node:zlib";

/** Data read from a served document. */
export type PageDocument = { path: string; locale: string; route: string; html: number; zipped: number; named: string[]; links: string[] };

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));

/** Parses a page: its size, the scripts referenced in preloads, `src` and imports, its leaf route and its links. */
export function readDocument(path: string, html: string): PageDocument {
  // The inline manifest also lists sibling routes, which are not loaded.
  const loading = html.replace(/__remixManifest\s*=[\s\S]*?(?=window\.__remixRouteModules)/, "");
  const routeModules = /__remixRouteModules\s*=\s*\{([^}]*)\}/.exec(html)?.[1] ?? "";
  return {
    path,
    locale: /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? "",
    route: all(routeModules, /"([^"]+)":\s*route\d+/g).at(-1) ?? "",
    html: Buffer.byteLength(html),
    zipped: gzipSync(html).length,
    named: [...new Set(all(loading, /["'](\/assets\/[^"']+\.js)["']/g))],
    links: [...new Set(all(html, /<a\b[^>]*?\shref="(\/[^"#]*)/g))],
  };
}
