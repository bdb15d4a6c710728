import { type matchRoutes } from "@remix-run/react";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../run/command";
import { Problem } from "../services/problem";

/** A chunk in Vite's manifest: the file it became, and keys of the chunks it imports. */
type Chunk = { file: string; src?: string; imports?: string[]; dynamicImports?: string[] };
type ModuleFiles = { module: string; imports?: string[] };
type RouteFiles = ModuleFiles & { id: string; parentId?: string; path?: string; index?: true };

export type RouteTree = Parameters<typeof matchRoutes>[0];

/** A page of the build: its leaf route and the addresses of scripts that its document references. */
export type BuiltPage = { route: string; named: string[] };

const CLIENT = join(ROOT, "build/client");

function readJson<T>(file: string, prefix = ""): T {
  return JSON.parse(readFileSync(file, "utf8").slice(prefix.length).replace(/;$/, "")) as T;
}

/** Data about the scripts of the client build. Scripts are identified by address, such as `/assets/root-x.js`. */
export class ClientBuild {
  private readonly chunks: Record<string, Chunk>;
  private readonly byAddress: Map<string, Chunk>;
  private readonly remix: { entry: ModuleFiles; routes: Record<string, RouteFiles> };
  private readonly sizes = new Map<string, number>();

  constructor() {
    const file = join(ROOT, "build/.vite/client-manifest.json");
    if (!existsSync(file)) throw new Problem("There is no build with a manifest: run npm run build first.");
    this.chunks = readJson(file);
    this.byAddress = new Map(Object.values(this.chunks).map((chunk) => [`/${chunk.file}`, chunk]));
    const assets = join(CLIENT, "assets");
    const manifest = readdirSync(assets).find((name) => /^manifest-\w+\.js$/.test(name));
    if (!manifest) throw new Problem("The build lacks Remix's manifest: run npm run build again.");
    this.remix = readJson(join(assets, manifest), "window.__remixManifest=");
  }

  /** Pages in route order: leaves of the route tree whose module renders something. */
  pages(): BuiltPage[] {
    const { entry, routes } = this.remix;
    const frames = new Set(Object.values(routes).map((route) => route.parentId));
    const leaves = Object.values(routes).filter((route) => !frames.has(route.id) && (route.imports ?? []).length > 0);
    return leaves
      .map((leaf) => ({
        route: leaf.id,
        named: [entry, ...this.branch(leaf)].flatMap(({ module, imports }) => [module, ...(imports ?? [])]),
      }))
      .sort((a, b) => a.route.localeCompare(b.route));
  }

  /** The routes in the form in which React Router matches addresses. */
  tree(parentId?: string): RouteTree {
    const children = Object.values(this.remix.routes).filter((route) => route.parentId === parentId);
    return children.map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: this.tree(id) }));
  }

  /** A route and its parent routes, from the root down. */
  private branch(route: RouteFiles): RouteFiles[] {
    const parent = route.parentId === undefined ? undefined : this.remix.routes[route.parentId];
    return parent ? [...this.branch(parent), route] : [route];
  }

  /**
   * All scripts that a browser loads for a document that references these: their imports, and the messages in the page's
   * language that they fetch on start, unless the document references messages itself.
   */
  loaded(named: readonly string[], locale: string): Set<string> {
    const first = this.withImports(named);
    if ([...first].some((address) => this.isMessages(address, locale))) return first;
    const fetched = [...first].flatMap((address) => this.byAddress.get(address)?.dynamicImports ?? []);
    const messages = fetched.map((key) => `/${this.chunks[key]?.file}`).filter((address) => this.isMessages(address, locale));
    return this.withImports([...first, ...messages]);
  }

  /** Transferred bytes of scripts, each compressed separately. */
  bytes(addresses: Iterable<string>): number {
    return [...addresses].reduce((sum, address) => sum + this.bytesOf(address), 0);
  }

  private bytesOf(address: string): number {
    const known = this.sizes.get(address) ?? gzipSync(readFileSync(join(CLIENT, address))).length;
    this.sizes.set(address, known);
    return known;
  }

  private isMessages(address: string, locale: string): boolean {
    return new RegExp(`^app/i18n/messages/${locale}\\b`).test(this.byAddress.get(address)?.src ?? "");
  }

  private withImports(addresses: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const add = (address: string) => {
      if (found.has(address)) return;
      found.add(address);
      for (const key of this.byAddress.get(address)?.imports ?? []) add(`/${this.chunks[key]?.file}`);
    };
    for (const address of addresses) add(address);
    return found;
  }
}
